"""The dialogue on a story."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.commands import COMMANDS
from reader.model import Analysis, Near, Sentence
from reader.notes.store import NotesStore
from reader.plain.actions import handler_of
from reader.plain.asking import ALIASES
from reader.plain.dialogue import Dialogue
from reader.reading.session import Session
from tests.plain.talk import Talk, answers
from tests.tui.velling import ANALYSIS, CLAIMS, STORY, span


def test_it_ends_with_its_input_and_says_where_one_is() -> None:
    said = Talk("2]", "next-article").said()
    lines = said.splitlines()
    assert lines[0].startswith("The Lowland Herald, Petra Voss, 10 March 2031: Thousands leave the Velling valley")
    assert "1/4 The Lowland Herald> 2]" in lines
    assert any(re.fullmatch(r"1/4 The Lowland Herald, highlight 2/\d> next-article", line) for line in lines)
    assert lines[-1] == "2/4 Aster Evening Post> "


def test_every_command_does_something_and_says_so() -> None:
    for command in COMMANDS:
        talk = Talk()
        talk.answer("next-disputed")
        assert handler_of(command.name)
        said = talk.answer(command.name)
        assert said.strip() or talk.dialogue.over, command.name


def test_where_no_article_is_shown_no_command_speaks_of_one() -> None:
    for command in COMMANDS:
        talk = Talk()
        talk.answer("next-disputed")
        talk.answer("next-article")
        talk.answer("where speaker:nobody")
        said = talk.answer(command.name)
        assert said.strip() or talk.dialogue.over, command.name
        untrue = r"this article (?:is|has)|[Tt]his is the (?:last|first|end|beginning)"
        assert not re.search(untrue, said), command.name


def test_quotation_marks_around_a_file_are_none_of_its_name(tmp_path: Path) -> None:
    talk = Talk()
    assert "saved as" in talk.answer(f'save "{tmp_path}/a b.md"')
    assert [p.name for p in tmp_path.iterdir()] == ["a b.md"]


def test_a_disputed_passage_is_told_with_its_claim() -> None:
    said = answers(")")
    assert "Question: People who left the Velling valley" in said
    assert "Verdict: differ; scope: one counts since Friday" in said
    assert "1. The Lowland Herald, this passage: About 4,000, from the regional council via Corvus News." in said
    assert "2. Aster Evening Post: At least 12,000" in said


def test_figures_are_told_in_one_unit_and_their_range() -> None:
    said = answers("c how far", "1")
    assert "19 kilometres, that is 11.8 miles" in said
    assert "Smallest and largest: " in answers(")")


def test_versions_of_a_quotation_are_told_in_words() -> None:
    said = answers("c quote", "1")
    assert "without “We have”" in said
    assert "“[the dam]” instead of “the wall”" in said


def test_no_sign_stands_for_a_word() -> None:
    talk = Talk()
    said = "".join(talk.answer(c) for c in (")", "w", "c", "S", "X", "i", "f", "'", "tab", "tab", "tab", "m", "'"))
    assert not set(said) & set("≠≈·–←→│─▌▪█■□✓═")


def test_entries_are_chosen_by_number_and_one_comes_back() -> None:
    talk = Talk()
    talk.answer(")")
    assert "Aster Evening Post" in talk.answer("enter 2")
    assert talk.session.pointing.article_id == "aster-evening"
    assert "In The Lowland Herald" in talk.answer("H")
    assert (talk.session.pointing.article_id, talk.session.pointing.current) == ("lowland-herald", 0)
    talk.answer("L")
    assert talk.session.pointing.article_id == "aster-evening"
    assert "No entry 99: the last list has" in talk.answer("99")
    assert "nothing was listed yet" in Talk().answer("1")


def test_at_the_last_highlight_once_more_goes_on_in_the_next_article() -> None:
    talk = Talk()
    talk.answer("99]")
    assert "next-highlight again goes on in Aster Evening Post" in talk.answer("]")
    assert "In Aster Evening Post; `back` returns." in talk.answer("]")
    assert talk.session.pointing.current == 0


def test_reading_by_paragraph_page_and_end() -> None:
    talk = Talk()
    assert talk.answer("}").startswith("A fault opened overnight")
    assert talk.answer("}").startswith("About 4,000 people left their homes")
    assert talk.answer("{").startswith("A fault opened overnight")
    page = talk.answer("space")
    assert page.startswith("About 4,000")
    assert "Nobody was hurt" in page
    assert "This is the end of the article." in talk.answer("space")
    assert talk.answer("b").startswith("Thousands leave the Velling valley")
    assert talk.answer("G").startswith("Two farms were flooded")


def test_past_the_last_match_the_next_article_that_has_one_is_gone_on_in() -> None:
    talk = Talk("search council", "n", "n")
    assert "match 3 of 3" in talk.said()
    told = talk.answer("n")
    assert told.startswith("In Aster Evening Post; `back` goes back.\nmatch 1 of 1: council")
    assert talk.session.pointing.article_id == "aster-evening"
    assert "match 3 of 3" in talk.answer("N")
    assert talk.session.pointing.article_id == "lowland-herald"


@pytest.mark.parametrize("command", ["claims", "left-out"])
def test_why_there_is_nothing_to_compare_is_told(command: str) -> None:
    alone = replace(ANALYSIS.story, articles=ANALYSIS.story.articles[:1])
    talk = Talk(analysis=replace(ANALYSIS, story=alone, readings=ANALYSIS.readings[:1], claims=()))
    assert talk.answer(command).startswith("Only one article is open.\nOpen more than one")
    filtered = Talk()
    filtered.answer("outlets Corvus News")
    assert filtered.answer(command).startswith("No claim passes the filter.")


def test_where_no_other_article_has_a_match_it_is_said_that_the_first_comes_again() -> None:
    talk = Talk("search Tobias Renn")
    assert "no match: Tobias Renn" in talk.said()
    assert "In Aster Evening" in talk.answer("n")
    assert "No match further on: first one again.\nmatch 1 of 1" in talk.answer("n")


def test_searching_here_and_everywhere() -> None:
    talk = Talk()
    assert "match 1 of" in talk.answer("/ council")
    assert "match 2 of" in talk.answer("n")
    assert "match 1 of" in talk.answer("N")
    everywhere = talk.answer("search-all sluices")
    assert "in 3 of 4 articles." in everywhere
    talk.answer("2")
    assert talk.session.pointing.article_id == "aster-evening"


def test_filters_by_outlet_and_expression() -> None:
    talk = Talk()
    assert "Shown: 2 of 4 articles" in talk.answer("outlets corvus, northern")
    assert talk.dialogue.prompt == "1/2 Corvus News, filtered> "
    assert "No outlet is called xyzzy" in talk.answer("outlets xyzzy")
    talk.answer("outlets all")
    assert 'The filter is: outlet:"aster"' in talk.answer("filter aster")
    assert "The filter is taken off." in talk.answer("esc")
    assert "The filter is: verdict:differ" in talk.answer("where verdict:differ")
    assert {c.verdict for c in talk.session.material.shown.claims} == {"differ"}
    assert "Not filtered: " in talk.answer("where figure>")
    assert "The filter is: verdict:differ" in talk.answer("filter")


def test_a_number_switches_an_outlet() -> None:
    talk = Talk()
    talk.answer("f")
    assert "1. The Lowland Herald: a claim must have it" in talk.answer("1")
    assert "1. The Lowland Herald: hidden" in talk.answer("1")
    assert talk.dialogue.prompt.startswith("1/3 Aster Evening Post")


def test_what_fails_in_comparing_is_told_and_reported_and_the_articles_stay() -> None:
    def broken(session: Session) -> Analysis:
        raise KeyError("words of an article")

    talk = Talk()
    Dialogue(talk.session, talk.dialogue.console, broken).compare()
    assert talk.session.material.failure is not None
    assert "the reader itself failed (KeyError in " in talk.session.material.failure
    report = Path(talk.session.material.failure.rpartition(" is in ")[2])
    assert "at: comparing" in report.read_text()
    assert "words of an article" not in talk.session.material.failure + report.read_text()
    assert "The Lowland Herald" in talk.answer("next-article") + talk.answer("previous-article")


def test_what_is_kept_stands_in_the_same_file(tmp_path: Path) -> None:
    talk = Talk()
    talk.session.keeper.notes = NotesStore(tmp_path / "notes.json", STORY)
    talk.answer(")")
    assert "marked “" in talk.answer("m")
    assert "noted on “" in talk.answer("a who counted this?")
    assert "you decided: agree, “People who left the Velling…”" in talk.answer("v agree")
    assert talk.compared
    again = NotesStore(tmp_path / "notes.json", STORY).notebook
    assert [n.text for n in again.notes] == ["who counted this?"]
    assert len(again.marks) == 1
    assert [d.verdict for d in again.decided.decisions(ANALYSIS)] == ["agree"]
    listed = talk.answer("'")
    assert "1 mark, 1 note, 1 decision." in listed
    assert "Note: who counted this?" in listed
    assert "undone: verdict" in talk.answer("undo")
    assert "taken away" in talk.answer("a -")


def test_a_figure_that_was_marked_is_listed_in_its_sentence() -> None:
    talk = Talk()
    article = talk.session.pointing.article
    assert article is not None
    start = article.text.index("Two farms")
    whole = start, article.text.index(".", start) + 1
    first = replace(ANALYSIS.readings[0], sentences=(Sentence(article.id, *whole, 1),))
    talk.session.add_analysis(replace(ANALYSIS, readings=(first, *ANALYSIS.readings[1:]), claims=()))
    pointing = talk.session.pointing
    pointing.current = next(n for n, h in enumerate(pointing.highlights) if h.start == start)
    talk.answer("m")
    assert "Two, in: Two farms" in talk.answer("'")


def test_linking_two_passages() -> None:
    talk = Talk()
    talk.answer("]")
    assert "linking “" in talk.answer("+")
    talk.answer("J")
    talk.answer("]")
    assert "linked “" in talk.answer("+")
    assert "no claim to take the passage from" in Talk().answer("-")


def test_a_claim_that_is_none_and_one_that_gets_another_heading() -> None:
    talk = Talk()
    assert "no claim is shown here" in talk.answer("unlink claim")
    talk.answer("]")
    assert "`unlink claim` says" in talk.answer("unlink everything")
    assert "heading: " in talk.answer("metadata heading")
    assert "renamed" in talk.answer("metadata heading Who paid for the dam")
    assert "no claim any more" in talk.answer("unlink claim")
    decisions = talk.session.keeper.notes.notebook.decided.decisions(ANALYSIS)
    assert [(d.action, d.text) for d in decisions] == [("name", "Who paid for the dam"), ("hide", "")]
    assert "a claim again: " in talk.answer("undo")


def test_saving_and_piping(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    talk = Talk()
    path = tmp_path / "dam.csv"
    assert "saved as" in talk.answer(f"s {path}")
    before = path.read_bytes()
    path.write_text("mine")
    assert "is there already" in Talk().answer(f"s {path}")
    assert path.read_text() == "mine"
    talk.answer(f"s {path}")
    assert path.read_bytes() == before
    assert "wc: done" in talk.answer("| wc -w")
    assert capfd.readouterr().out.strip().isdigit()
    assert "no-such-program: " in talk.answer("|no-such-program")
    assert "not a command: " in talk.answer("|'")


def test_speakers_unfold_and_go_to_their_quotations() -> None:
    talk = Talk()
    assert "1. Ilse Morant: 3 quotations" in talk.answer("S")
    assert "2. Aster Evening Post: “no reason to believe" in talk.answer("1")
    talk.answer("2")
    assert talk.session.pointing.article_id == "aster-evening"
    assert talk.session.pointing.highlight is not None


def test_help_names_each_command_once_and_searches() -> None:
    said = answers("?")
    assert all(f"\n{c.name}" in said for c in COMMANDS)
    assert "undo (ctrl+z): " in answers("? undo")
    assert "No command matches xyzzy." in answers("? xyzzy")


@pytest.mark.parametrize(("other", "name"), [*ALIASES.items()])
def test_help_knows_other_words_for_commands(other: str, name: str) -> None:
    (told,) = (line for line in answers(f"? {other}").splitlines() if line.startswith(f"{name} ("))
    assert re.search(rf"[( ]{other}[ )]", told.split(": ")[0])


@pytest.mark.parametrize("word", ["list", "articles", "arti"])
def test_the_articles_are_listed_from_anywhere(word: str) -> None:
    talk = Talk()
    told = talk.answer("previous-pane")
    assert "4 articles." in told
    talk.answer("next-disputed")
    assert [talk.answer(word) for _ in range(2)] == [told, told]
    assert talk.dialogue.pane == "list"


def test_a_filter_that_leaves_nothing_says_what_to_do() -> None:
    talk = Talk()
    assert "No article passes the filter." in talk.answer("where outlet:nobody")
    for command in COMMANDS:
        if command.name not in ("escape", "filter", "editor", "browser", "zen"):
            talk.answer(command.name)
    assert talk.dialogue.prompt == "no article> "
    talk.answer("esc")
    assert talk.dialogue.prompt.startswith("1/4")


WORDS = [c.name for c in COMMANDS if c.name not in ("pipe", "editor", "browser", "save", "copy", "cite", "metadata")]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "2", "40"]), st.sampled_from(WORDS), st.sampled_from(["", "1", "x y", "all", "differ"])
        )
    )
)
def test_no_row_of_commands_breaks_it(rows: list[tuple[str, str, str]]) -> None:
    talk = Talk()
    for count, name, words in rows:
        talk.answer(f"{count}{name} {words}")
        assert talk.dialogue.prompt.endswith("> ")


def test_what_an_article_may_tell_is_not_said_to_be_missing() -> None:
    near = Near("the-northern-ledger", *span("the-northern-ledger", "It will happen again, in another valley."))
    claims = tuple(replace(c, near=(near,)) if c.id == "opened" else c for c in CLAIMS)
    talk = Talk(analysis=replace(ANALYSIS, claims=claims))
    talk.session.pointing.go_to_article("the-northern-ledger")
    told = talk.answer("left-out").splitlines()
    assert told[0].endswith("2 of 5 claims that at least two others report were not found, 1 may be there.")
    assert "May be there. differ: Who had the sluices opened." in told[3]
    assert told[3].endswith("Perhaps: It will happen again, in another valley.")


def test_quotations_without_a_speaker_are_counted_apart() -> None:
    first, *rest = ANALYSIS.readings
    quotes = tuple(replace(q, speaker=None) if q.kind == "speech" else q for q in first.quotes)
    talk = Talk(analysis=replace(ANALYSIS, readings=(replace(first, quotes=quotes), *rest)))
    many = sum(q.kind == "speech" for q in quotes)
    assert f"{many} quotation{'s' * (many > 1)} more whose speaker is not named." in talk.answer("speakers")
    assert "not named" not in talk.answer("speakers renn")


def test_back_leads_to_where_a_search_was_begun() -> None:
    talk = Talk()
    before = talk.dialogue.here
    talk.answer("/flooded")
    assert talk.dialogue.here != before
    talk.answer("back")
    assert talk.dialogue.here == before


def test_decisions_are_listed_with_the_marks_and_lead_to_their_claims() -> None:
    talk = Talk()
    talk.answer(")")
    talk.answer("verdict agree")
    told = talk.answer("marks")
    assert "0 marks, 0 notes, 1 decision." in told
    assert "agree, you decided: “People who left the Velling valley”." in told
    talk.session.pointing.go_to_article("corvus-news")
    talk.answer("1")
    assert talk.session.pointing.shown_answer is not None
    assert talk.session.pointing.shown_answer.claim.id == "moved"


def test_a_search_over_all_tells_what_a_filter_keeps_out_of_it() -> None:
    talk = Talk()
    talk.answer("filter speaker:renn")
    assert "in 1 of 1 article; not searched: 3 that filter hides." in talk.answer("search-all sluices")


def test_a_search_over_all_tells_articles_of_one_outlet_apart_by_their_days() -> None:
    herald, evening, *rest = ANALYSIS.story.articles
    story = replace(ANALYSIS.story, articles=(herald, replace(evening, outlet=herald.outlet), *rest))
    talk = Talk(analysis=replace(ANALYSIS, story=story))
    assert f"1. {herald.outlet}, 10 Mar: " in talk.answer("search-all sluices")
    assert f"1. {herald.outlet}: " in Talk().answer("search-all sluices")
