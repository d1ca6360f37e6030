from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.pairing.field import Field, Layout, Shifts, fit_field
from rasterio.windows import Window

LAYOUT = Layout.over(1024, 768, 256, 128)
SHAPE = LAYOUT.rows, LAYOUT.columns
SURE = np.ones(SHAPE)
SEEN = np.ones(SHAPE, np.bool_)


def plane() -> np.ndarray:
    """Return the shifts of a small turn, (rows, columns, 2)."""
    x, y = LAYOUT.nodes()
    return np.stack([3 - 0.01 * y, -2 + 0.01 * x], axis=-1)


def fitted(values: np.ndarray, reliability: np.ndarray = SURE) -> Field:
    field = fit_field(Shifts(LAYOUT, values, reliability, SEEN), 1)
    assert field is not None
    return field


def error(field: Field, true: np.ndarray) -> float:
    """Return the longest difference at the nodes, in pixels."""
    return float(np.hypot(*np.moveaxis(field.at_nodes() - true, -1, 0)).max())


def test_nodes_fill_the_image_to_its_edges() -> None:
    x, y = LAYOUT.nodes()
    assert SHAPE == (5, 7)
    assert (x.min(), x.max()) == (128, 1024 - 128)
    assert (y.min(), y.max()) == (128, 768 - 128)
    assert (Layout.over(100, 2000, 256, 128).columns, LAYOUT.step) == (1, (128, 128))


def test_a_plane_is_kept_exactly() -> None:
    field = fitted(plane())
    assert field.accepted.all()
    assert error(field, plane()) < 0.01


def test_a_wrong_shift_is_rejected_and_repaired() -> None:
    wrong = plane()
    wrong[2, 3] += (9, -6)
    wrong[0, 0] += (-4, 0)
    field = fitted(wrong)
    assert not field.accepted[2, 3]
    assert not field.accepted[0, 0]
    assert field.accepted.sum() == SEEN.sum() - 2
    assert error(field, plane()) < 0.05


def test_what_is_not_reliable_does_not_count() -> None:
    reliability = SURE.copy()
    reliability[:, 4:] = 0.05
    values = plane()
    values[:, 4:] += 40
    field = fitted(values, reliability)
    assert not field.accepted[:, 4:].any()
    assert error(field, plane()) < 0.05


def test_a_bump_that_neighbours_share_stays() -> None:
    values = plane()
    x, y = LAYOUT.nodes()
    bump = 2 * np.exp(-((x - 512) ** 2 + (y - 384) ** 2) / (2 * 250**2))
    values[..., 0] += bump
    field = fitted(values)
    assert field.accepted.all()
    assert error(field, values) < 0.6
    assert error(field, plane()) > 1


@pytest.mark.parametrize("sure", [0, 3])
def test_too_few_shifts_make_no_field(sure: int) -> None:
    reliability = np.zeros(SHAPE)
    reliability.flat[:sure] = 1
    assert fit_field(Shifts(LAYOUT, plane(), reliability, SEEN), 1) is None


def test_windows_and_overviews_see_one_field() -> None:
    values = plane()
    values[2, 3] += 1
    field = fitted(values)
    whole = field.over(Window(0, 0, 1024, 768))
    part = field.over(Window(301, 77, 90, 40))
    np.testing.assert_allclose(part, whole[77:117, 301:391])
    coarse = field.over(Window(0, 0, 256, 192), 4) * 4
    np.testing.assert_allclose(coarse, whole.reshape(192, 4, 256, 4, 2).mean(axis=(1, 3)), atol=0.1)
