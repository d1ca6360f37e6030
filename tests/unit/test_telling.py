"""The next ten to review: of each tenth by severity, unlike what was seen, spread over the map."""

from __future__ import annotations

import random
from dataclasses import replace

from aftermap.core.review.telling import POOL, Asked, most_telling, pool


def kinds(count: int = 200) -> list[Asked]:
    """Return buildings of five kinds in a row of places; of the last kind there is one."""
    lot = random.Random(3)
    found = []
    for index in range(count):
        kind = 4 if index == 77 else index % 4
        seen = [lot.gauss(6.0 * (kind == axis), 1.0) for axis in range(5)]
        found.append(Asked(lot.random(), 0.5, seen, (float(index), 0.0)))
    return found


def kind_of(one: Asked) -> int:
    return max(range(5), key=lambda axis: one.seen[axis])


def test_ten_are_of_every_tenth_by_severity_and_none_twice() -> None:
    asked = kinds()
    order = sorted(range(200), key=lambda index: -asked[index].severity)
    chosen = most_telling(asked)
    assert [order.index(index) // 20 for index in chosen] == list(range(10))
    assert most_telling(asked[:3]) and sorted(most_telling(asked[:3])) == [0, 1, 2]
    assert most_telling([]) == []


def test_what_is_unlike_all_that_was_reviewed_is_asked_about_first() -> None:
    """By chance ten of 140 hold the only one of its kind in one draw of fourteen."""
    asked = kinds()
    common = [one for one in asked if kind_of(one) < 4]
    left = [one for one in asked if one not in common[:60]]
    assert sum(kind_of(left[index]) == 4 for index in most_telling(left, common[:60])) == 1
    places = [Asked(0.5, 0.5, [0.0], (x, 0.0)) for x in (0.0, 1.0, 2.0, 50.0)]
    assert most_telling(places[1:], places[:1], 1) == [2]


def test_after_the_first_ten_the_doubtful_go_first() -> None:
    asked = kinds()
    doubtful = [
        replace(one, doubt=1.0 if index % 7 == 0 else 0.01) for index, one in enumerate(asked)
    ]
    chosen = most_telling(doubtful[20:], doubtful[:20])
    assert len(set(chosen)) == 10 and all(doubtful[20 + index].doubt == 1 for index in chosen)
    assert sorted(most_telling(doubtful[:4], doubtful[20:40])) == [0, 1, 2, 3]


def test_without_features_probabilities_tell_apart_and_unknown_ones_are_in_the_middle() -> None:
    asked = [Asked(0.1, 0.5, (0.9, 0.1)), Asked(0.1, 0.5, (0.1, 0.9))]
    assert most_telling(asked, [Asked(0.1, 0.5, (0.85, 0.15))], 1) == [1]
    nowhere = [Asked(0.1, 0.5, (float("nan"),) * 2), Asked(0.1, 0.5, ()), Asked(0.2, 0.5, ())]
    assert len(most_telling(nowhere[:1], asked)) == 1 and most_telling(nowhere[1:], ()) == [1, 0]


def test_of_thousands_a_pool_of_all_severities_is_looked_at() -> None:
    lot = random.Random(1)
    severities = [lot.random() for _ in range(30_000)]
    chosen = pool(severities)
    told = [severities[index] for index in chosen]
    assert len(set(chosen)) == POOL and told == sorted(told)
    assert told[0] < 0.01 and told[-1] > 0.99
    assert sorted(pool(severities[:50])) == list(range(50))
