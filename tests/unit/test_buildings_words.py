from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from aftermap.core.buildings.vocabularies import TITLES, VOCABULARIES
from aftermap.core.buildings.words import find_wording, require_levels
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.evaluation import evaluate
from aftermap.core.population import urgency
from aftermap.core.progress import CallbackProgress, Silent
from aftermap.core.requests import UNKNOWN, WRITTEN, Evaluate, RescueUrgency
from aftermap.core.training.data.imagery import Imagery, read_labelled
from aftermap.core.vector.io import read_polygons, write_polygons
from aftermap.tests.unit.vector_fixtures import LEFT, TOP, UTM, pixel_box, write_raster


def column(*values: object) -> np.ndarray:
    out = np.empty(len(values), dtype=object)
    out[:] = values
    return out


def levels(values: np.ndarray, written: str = "recognise") -> list[int]:
    return find_wording(values, written).levels(values).tolist()


@pytest.mark.parametrize(
    ("vocabulary", "said", "meant"),
    [
        ("xbd", "no-damage|Minor Damage|MAJOR_DAMAGE| destroyed |un-classified", "1 2 3 4 255"),
        ("xbd", "No_Damage|minor-damage|major damage|Destroyed|Unclassified", "1 2 3 4 255"),
        ("copernicus", "No visible damage|Possibly damaged|Damaged|Destroyed", "1 2 3 4"),
        (
            "copernicus",
            "Not Affected|Negligible to slight damage|Moderately Damaged|Highly Damaged"
            "|Completely Destroyed|Not Analysed|Not Applicable",
            "1 2 2 3 4 255 255",
        ),
        ("unosat", "No visible damage|Possible damage|Moderate Damage|Severe Damage", "1 2 2 3"),
        ("ems-98", "D0|D1|D2|D3|D4|D5", "1 2 2 2 3 4"),
        ("ems-98", "Grade 1|grade-3|GRADE 4|Grade 5|EMS-98 grade 5", "2 2 3 4 4"),
        ("ems-98", "1|2|3|4|5", "2 2 2 3 4"),
        (
            "ministry",
            "hasarsız|Az Hasarlı|ORTA HASARLI|ağır_hasarlı|Acil Yıktırılacak|YIKIK"
            "|tespit yapılamadı",
            "1 2 2 3 4 4 255",
        ),
        ("0-3", "0|1|2|3", "1 2 3 4"),
        ("1-4", "1|2|3|4", "1 2 3 4"),
        ("1-4", "none|minor|major|destroyed|unknown", "1 2 3 4 255"),
        ("atc-20", "Green|YELLOW|red", "1 2 3"),
    ],
)
def test_words_are_recognised_by_what_occurs(vocabulary: str, said: str, meant: str) -> None:
    words = column(*said.split("|"))
    wording = find_wording(words)
    wanted = [int(level) for level in meant.split()]
    assert wording.vocabulary == vocabulary
    assert wording.levels(words).tolist() == wanted
    assert levels(words, vocabulary) == wanted
    assert not wording.strangers


def test_words_of_several_lists_go_together() -> None:
    assert levels(column("collapsed", "major damage", "minor damage", "no damage")) == [4, 3, 2, 1]
    assert levels(column("Destroyed", "Damaged", "No damage", "Undamaged")) == [4, 3, 1, 1]


def test_every_choice_is_a_vocabulary() -> None:
    assert tuple(VOCABULARIES) == tuple(TITLES) == WRITTEN[1:]
    assert {level for words in VOCABULARIES.values() for level in words.values()} == {1, 2, 3, 4}


@pytest.mark.parametrize("kind", ["i4", "i8", "f4", "u1"])
def test_numbers_of_any_type_are_levels(kind: str) -> None:
    assert levels(np.array([1, 2, 3, 4, 255 if kind == "u1" else 4], kind))[:4] == [1, 2, 3, 4]
    assert levels(np.ma.masked_array([1, 2, 3, 4, 4], [0, 0, 0, 0, 1])) == [1, 2, 3, 4, UNKNOWN]
    assert levels(np.array([1.0, 4.0, np.nan])) == [1, 4, UNKNOWN]


def test_numbers_are_read_as_tables_write_them() -> None:
    assert levels(column("1.0", "2.00", "3.", "4", "4.5", "-1.0")) == [1, 2, 3, 4, UNKNOWN, UNKNOWN]
    assert find_wording(column("5.0", "1.0")).vocabulary == "ems-98"


def test_grades_are_read_in_roman_numerals() -> None:
    assert levels(column("I", "II", "III", "IV", "V")) == [2, 2, 2, 3, 4]
    assert levels(column("Grade V", "grade-iv", "DG I", "EMS-98 III")) == [4, 3, 2, 2]
    verified = find_wording(column("destroyed", "major damage", "V"))
    assert verified.strangers == {"V": 1}


def test_doubtful_scales_are_said_or_refused() -> None:
    assert "EMS-98" in find_wording(np.array([1, 2, 5])).doubt
    assert "from 0 to 3" in find_wording(np.array([0, 2, 3])).doubt
    assert find_wording(np.array([1, 2, 3])).doubt
    assert not find_wording(np.array([1, 2, 3]), hint="damage_level").doubt
    assert find_wording(np.array([1, 2, 4]), hint="ems98").vocabulary == "ems-98"
    mixed = find_wording(np.array([0, 2, 4]))
    assert mixed.vocabulary == "1-4" and mixed.strangers == {"0": 1}
    for values in (np.array([0, 1]), np.array([0, 0])):
        with pytest.raises(InputError, match="yes and no"):
            find_wording(values)
    assert levels(np.array([0, 1]), "0-3") == [1, 2]


def test_what_is_no_level_is_named_with_its_count() -> None:
    wording = find_wording(column("Destroyed", "Damaged", "ruin", "ruin", None, ""))
    assert wording.strangers == {"ruin": 2}
    assert wording.levels(column("ruin", None, "Damaged")).tolist() == [UNKNOWN, UNKNOWN, 3]
    assert find_wording(np.array([1, 2, 3, 4, 7, -1])).strangers == {"7": 1, "-1": 1}
    for values in (column("a", "b"), np.array([True, False]), np.array([0.5, 7.25])):
        with pytest.raises(InputError, match="is a damage level"):
            require_levels(find_wording(values), "it")
    with pytest.raises(InputError, match=r"'destroyed' \(1\)"):
        require_levels(find_wording(column("destroyed"), "ems-98"), "it")
    with pytest.raises(ParameterError, match="choose recognise, 1-4"):
        find_wording(column("destroyed"), "klingon")


def layer(path: Path, name: str, values: np.ndarray) -> str:
    boxes = np.array([pixel_box(40 * i, 0, 20, 20) for i in range(len(values))], dtype=object)
    write_polygons(str(path), "b", boxes, UTM, {name: values})
    return str(path)


def test_a_reference_in_other_words_is_compared_and_the_log_says_how(tmp_path: Path) -> None:
    found = layer(tmp_path / "found.gpkg", "damage_level", np.array([4, 3, 2, 1]))
    words = column("Destroyed", "Damaged", "Possibly damaged", "No visible damage")
    true = layer(tmp_path / "true.gpkg", "damage_gra", words)
    said: list[str] = []
    result = evaluate.run(
        Evaluate(found, true, reference_field="damage_gra"), CallbackProgress(on_log=said.append)
    )
    assert result.damage_f1 == pytest.approx(1, abs=1e-3)
    assert any("words of Copernicus EMS: " in line and "'Damaged' = major" in line for line in said)
    strange = layer(tmp_path / "strange.gpkg", "damage_gra", column("a", "b", "c", "c"))
    result = evaluate.run(
        Evaluate(found, strange, reference_field="damage_gra"),
        CallbackProgress(on_warn=said.append),
    )
    assert said[-1].endswith("count as unknown: 'c' (2), 'a' (1), 'b' (1).")
    assert result.buildings is not None and result.buildings.true_positive == 4
    with pytest.raises(InputError, match=r"no field 'grading': choose .* damage_gra"):
        evaluate.run(Evaluate(found, true, reference_field="grading"), Silent())


def test_urgency_reads_levels_of_any_field(tmp_path: Path) -> None:
    words = column("YIKIK", "hasarsız", "moloz")
    source = layer(tmp_path / "b.gpkg", "Hasar", words)
    people = write_raster(tmp_path / "p.tif", np.full((2, 2), 10.0), gsd=50, origin=(LEFT, TOP))
    out, said = str(tmp_path / "out.gpkg"), []
    result = urgency.run(
        RescueUrgency(source, people, people=out, level_field="hasar"),
        CallbackProgress(on_warn=said.append),
    )
    assert result.people_by_level[3] > 0 and result.people_by_level[0] > 0
    assert result.people_unknown > 0
    assert said == [
        f"1 value of the field 'hasar' of '{source}' is no damage level and counts as unknown:"
        " 'moloz' (1)."
    ]
    fields = read_polygons(out).fields
    assert fields["damage_level"].tolist() == [4, 1, None]
    assert fields["Hasar"].tolist() == words.tolist()


def test_levels_are_told_by_the_whole_layer_not_by_the_part_used(tmp_path: Path) -> None:
    # Grades 1 to 4 here, and the 5 that tells their scale far away.
    source = layer(tmp_path / "b.gpkg", "g", np.array([1, 4, 4, 5]))
    values = np.full((3, 32, 80), 9, np.uint8)
    values[:, 0, 0] = 8  # one value throughout would be no image
    image = write_raster(tmp_path / "i.tif", values)
    (tile,) = read_labelled(Imagery(image, source, None, "g", (1, 2, 3)), Silent())
    assert sorted(set(np.unique(tile.tile.damage))) == [0, 2, 3]
