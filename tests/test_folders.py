from __future__ import annotations

import pytest

from reader.folders import cache_folder, config_folder, data_folder

HOME = {"HOME": "/home/ada", "USERPROFILE": "/u/ada"}


@pytest.mark.parametrize(
    ("platform", "environment", "data", "config", "cache"),
    [
        ("linux", {}, "/home/ada/.local/share", "/home/ada/.config", "/home/ada/.cache"),
        (
            "linux",
            {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_CACHE_HOME": "/k"},
            *("/d", "/c", "/k"),
        ),
        (
            "linux",
            {"XDG_DATA_HOME": "d", "XDG_CONFIG_HOME": "c", "XDG_CACHE_HOME": "k"},
            *("/home/ada/.local/share", "/home/ada/.config", "/home/ada/.cache"),
        ),
        (
            "darwin",
            {},
            *("/home/ada/Library/Application Support",) * 2,
            "/home/ada/Library/Caches",
        ),
    ],
)
def test_the_platforms_folders(platform: str, environment: dict[str, str], data: str, config: str, cache: str) -> None:
    told = {**HOME, **environment}
    assert data_folder(told, platform) == f"{data}/ramadi-reader"
    assert config_folder(told, platform) == f"{config}/ramadi-reader"
    assert cache_folder(told, platform) == f"{cache}/ramadi-reader"


def test_windows() -> None:
    assert config_folder(HOME, "win32") == "/u/ada/AppData/Roaming/ramadi-reader"
    assert config_folder({**HOME, "APPDATA": "/roaming"}, "win32") == "/roaming/ramadi-reader"
    assert data_folder(HOME, "win32") == "/u/ada/AppData/Local/ramadi-reader"
    assert cache_folder({"LOCALAPPDATA": "/local"}, "win32") == "/local/ramadi-reader/Cache"


def test_the_environment_may_name_others() -> None:
    told = {**HOME, "RAMADI_READER_STATE": "/s", "RAMADI_READER_CONFIG": "/c", "RAMADI_READER_CACHE": "/k"}
    assert [f(told, "linux") for f in (data_folder, config_folder, cache_folder)] == ["/s", "/c", "/k"]


def test_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert [f({}, "linux") for f in (data_folder, config_folder, cache_folder)] == [None] * 3
