"""Two readers: who reads what again, blind; what becomes of an answer; how far they agree."""

from __future__ import annotations

import pytest
from aftermap.core.review.readings import told_of
from aftermap.ui.review.queue import CONFLICTS, READ_AGAIN, Building, Filter, Queue
from aftermap.ui.review.readers import Tally, drawn, in_conflict, read_again, read_anew

TOWN = [
    Building(fid, number=1000.0 + fid, verdict=1 + fid % 4, by="Ayşe" if fid % 2 else "Cem")
    for fid in range(200)
]


def numbers(buildings):
    return {building.number for building in buildings}


def test_a_tenth_is_drawn_by_chance_and_everywhere_the_same():
    found = drawn(TOWN, 0.1, "Béa")
    assert len(found) == 20 and len({building.by for building in found}) == 2
    moved = [Building(fid + 7, number=one.number, verdict=2, by=one.by)
             for fid, one in enumerate(reversed(TOWN))]  # fmt: skip
    assert numbers(drawn(moved, 0.1, "Béa")) == numbers(found), "other feature ids, another order"
    assert numbers(drawn(TOWN[:100], 0.1, "Béa")) != numbers(drawn(TOWN[100:], 0.1, "Béa"))
    assert numbers(found) < numbers(drawn(TOWN, 0.2, "Béa"))
    assert len(drawn(TOWN[:3], 0.1, "Béa")) == 1 and len(drawn(TOWN, 1.0, "Béa")) == 200


def test_nobody_reads_again_what_is_their_own_or_nobodys():
    assert {building.by for building in drawn(TOWN, 1.0, " cem ")} == {"Ayşe"}
    assert drawn([Building(1), Building(2, second=3)], 1.0, "Béa") == []
    assert len(drawn([Building(1, verdict=255), Building(2, verdict=0)], 1.0, "Béa")) == 2


def test_what_was_read_again_stays_in_the_sample():
    last = drawn(TOWN, 1.0, "Béa")[-1]
    more = [one if one is not last else Building(
        one.fid, number=one.number, first=2, first_by=one.by, second=3, second_by="Béa")
        for one in TOWN]  # fmt: skip
    found = drawn(more, 0.1, "Béa")
    assert len(found) == 20 and last.fid in {building.fid for building in found}
    queue = Queue(found, READ_AGAIN)
    assert (queue.done, queue.left) == (1, 19)


def test_a_second_readers_queue_counts_the_second_answers():
    queue = Queue(drawn(TOWN, 0.02, "Béa"), READ_AGAIN, Filter(unreviewed=True))
    queue.to_first_left()
    assert (len(queue), queue.done) == (4, 0)
    first = queue.current().fid
    queue.mark(first, 3)
    assert queue.done == 0, "the first one's verdict is not asked for here"
    queue.mark(first, 3, "second")
    assert queue.done == 1 and queue.advance() and queue.current().fid != first


def test_conflicts_are_what_two_read_differently_the_widest_first():
    town = [
        Building(1, first=1, second=2), Building(2, first=1, second=4),
        Building(3, verdict=2, second=2), Building(4, verdict=2), Building(5, second=3),
        Building(6, first=3, second=4, verdict=4), Building(7, first=0, second=255),
    ]  # fmt: skip
    queue = Queue(filter(in_conflict, town), CONFLICTS)
    assert (len(queue), queue.done) == (4, 1)
    order = []
    for _ in range(4):
        order.append(queue.current().fid)
        queue.step(1)
    assert order == [7, 2, 1, 6]


SAID = {"second_level": 3, "second_by": "Béa", "second_at": "later"}
FIRST = {"reviewed_level": 3, "reviewed_by": "Ayşe", "reviewed_at": "then", "reviewed_note": "n"}


def test_the_same_answer_leaves_the_first_in_force():
    assert read_again(FIRST, SAID) == {**SAID, "conflict": False}


def test_another_answer_leaves_none_in_force_and_keeps_both():
    other = {**SAID, "second_level": 4}
    after = {**FIRST, **read_again(FIRST, other)}
    assert after["reviewed_level"] is None and after["reviewed_by"] is None
    assert (after["first_level"], after["first_by"], after["first_note"]) == (3, "Ayşe", "n")
    assert after["conflict"] and after["needs_review"]
    assert told_of(after).decision is None, "as merged layers have it"
    again = {**after, **read_again(after, SAID)}
    assert again["reviewed_level"] == 3 and again["reviewed_note"] == "n"
    assert again["first_level"] is None and not again["conflict"]


def test_a_note_alone_is_no_answer():
    note = {"second_note": "smoke", "second_by": "Béa"}
    assert read_again(FIRST, note) == note
    assert read_again({}, SAID) == SAID, "nobody was first"


def test_a_decision_is_in_force_and_the_answers_stay():
    conflict = {**FIRST, **read_again(FIRST, {**SAID, "second_level": 4})}
    decision = {"reviewed_level": 2, "reviewed_by": "Cem", "reviewed_at": "last"}
    decided = {**conflict, **read_anew(conflict, decision)}
    told = told_of(decided)
    assert [one.level for one in told.readings] == [3, 4]
    assert (told.decision.level, told.decision.by) == (2, "Cem")
    assert read_again(decided, {**SAID, "second_level": 3})["conflict"] is False
    assert "reviewed_level" not in read_again(decided, {**SAID, "second_level": 3})


def test_who_changes_their_mind_later_does_not_change_what_they_said_on_their_own():
    agreed = {**FIRST, **read_again(FIRST, SAID)}
    after = {**agreed, **read_anew(agreed, {"reviewed_level": 1, "reviewed_by": "Ayşe"})}
    assert (after["reviewed_level"], after["first_level"], after["second_level"]) == (1, 3, 3)
    assert read_anew(FIRST, {"reviewed_level": 1}) == {"reviewed_level": 1}


def test_the_tally_follows_each_answer():
    tally = Tally(TOWN)
    assert tally.told() is None and len(tally) == 0
    for one in TOWN[:40]:
        second = one.verdict if one.fid % 8 else 4
        tally.put(Building(one.fid, verdict=one.verdict, by=one.by, second=second, second_by="B"))
    found = tally.told()
    assert found.answers.count == 40 and found.answers.observed == pytest.approx(35 / 40)
    assert found.each[4].value < 1 and found.each[2].value == 1
    tally.put(Building(0, verdict=1, by="B", second=1, second_by="b "))
    assert len(tally) == 39, "one person is no two"
    tally.put(Building(1, verdict=1))
    tally.drop([2, 999])
    assert len(tally) == 37


def test_a_blind_reader_is_told_by_tens():
    tally = Tally()
    for fid in range(1, 21):
        tally.put(Building(fid, verdict=1 + fid % 2, by="A", second=1, second_by="B"))
        told = tally.told(blind=True)
        assert told.answers.count == (1 if fid < 10 else fid // 10 * 10)
    tally.put(Building(21, verdict=1, by="A", second=1, second_by="B"))
    assert tally.told(blind=True).answers.count == 20 and tally.told().answers.count == 21
