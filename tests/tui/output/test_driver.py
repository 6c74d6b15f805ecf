from textual.driver import Driver

from reader.tui.output.driver import terse
from reader.tui.output.mirror import Mirror


class Recording(Driver):
    """A driver that keeps what it is given."""

    def __init__(self):
        self.written = []

    def write(self, data):
        self.written.append(data)

    def start_application_mode(self):
        pass

    def stop_application_mode(self):
        pass

    def disable_input(self):
        pass


def test_a_frame_is_written_in_one_piece_and_an_empty_one_not_at_all(monkeypatch):
    monkeypatch.setattr("reader.tui.output.driver._terminal_size", lambda: (24, 6))
    driver = terse(Recording, Mirror())()
    frame = ("\x1b[?2026h", "\x1b[2;3Hone\x1b[1;1H", "\x1b[?2026l")
    for _ in range(2):
        for data in frame:
            driver.write(data)
    driver.write("\x1b[?25l")
    assert driver.written == ["".join(frame), "\x1b[?25l"]
