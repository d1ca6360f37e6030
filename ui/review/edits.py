"""Writes verdicts into a layer's edit buffer, saves them by choice, and takes them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsField, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QVariant

from ...algorithms.shared.texts import tr
from ...core.errors import AftermapError
from ...core.verdicts import CONFLICT, DOUBTFUL, FIRST, PARTS, REVIEW, SECOND
from .buildings import fields_of
from .fields import LEVEL, LEVELS_SAID, LONGEST, TWO
from .readers import read_again, read_anew

NUMBERS, TEXTS = ("int4", "integer"), ("varchar", "string", "text")
"""What providers call the fields' types; a database takes no field without."""

LENGTHS = {"by": 80, "at": 30, "note": 254}
"""By the last part of a field's name."""

WRITTEN = (*REVIEW, *TWO, DOUBTFUL)

CHANGES = QgsVectorDataProvider.Capability.ChangeAttributeValues
ADDITIONS = QgsVectorDataProvider.Capability.AddAttributes

Values = dict[int, dict[str, Any]]
"""Fields by name, of features by id."""


class ReviewError(AftermapError):
    """A verdict cannot be written."""


class Verdicts:
    """What this session said of a layer's buildings; QGIS's own undo works as well.

    Args:
        layer: of any provider that can be edited.
        autosave: save after each verdict, unless the layer was being edited before.
    """

    def __init__(self, layer: QgsVectorLayer, autosave: bool = False) -> None:
        self.layer, self.autosave = layer, autosave
        self._began = False
        self._history: list[tuple[Values, Values]] = []
        self._saved = 0

    def problem(self) -> str:
        """Return the sentence on why the layer cannot be reviewed; empty where it can."""
        able, name = self.layer.dataProvider().capabilities(), self.layer.name()
        if self.layer.readOnly() or not able & CHANGES:
            return tr(
                "'{0}' is read-only: save it as a GeoPackage that you may write, and review that."
            ).format(name)
        if LEVEL not in fields_of(self.layer) and not able & ADDITIONS:
            return _lacks(name, LEVEL)
        return ""

    def give(self, fids: Sequence[int], reviewer: str, *, again: bool = False, **said: Any) -> None:
        """Write a verdict, a note or both for buildings, as one step of QGIS's undo.

        Args:
            fids: of the features.
            reviewer: who says so.
            again: as a second reader, beside what the first one said.
            **said: `level` (0 no building, 1..4, 255 unknown), `note`; what is left out stays.

        Raises:
            ReviewError: the layer does not take it.
        """
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        named, rule = dict(zip(PARTS, SECOND if again else REVIEW)), read_anew
        values = {named[key]: value for key, value in {**said, "by": reviewer, "at": now}.items()}
        wanted: tuple[str, ...] = tuple(values)
        if again:
            rule, wanted = read_again, (*REVIEW, *TWO)
        self._begin(wanted)
        with self._one_step(tr("Review")):
            self._need_fields(wanted)
            rows = self._values(fids)
            after = {fid: rule(row, values) for fid, row in rows.items()}
            earlier = {
                fid: {name: row[name] for name in after[fid] if name in row}
                for fid, row in rows.items()
            }
            self._write(after)
        self._history.append((earlier, after))
        self._save()

    def clear(self, fids: Sequence[int]) -> list[int]:
        """Take answers off buildings, notes and all, and return whose; one step of QGIS's undo.

        Raises:
            ReviewError: the layer does not take it.
        """
        rows = {
            fid: {name: value for name, value in row.items() if name in REVIEW}
            for fid, row in self._values(fids).items()
        }
        earlier = {fid: row for fid, row in rows.items() if any(map(_is_said, row.values()))}
        if not earlier:
            return []
        self._begin()
        after: Values = {fid: dict.fromkeys(row) for fid, row in earlier.items()}
        with self._one_step(tr("Restore the network's level")):
            self._write(after)
        self._history.append((earlier, after))
        self._save()
        return list(earlier)

    def undo(self) -> list[int]:
        """Take the latest verdict back and return whose it was; none where none is left.

        What was changed by other means since then, such as QGIS's own undo, is left alone, and the
        one before it is taken back.

        Raises:
            ReviewError: the layer does not take it.
        """
        same: list[int] = []
        while self._history and not same:
            earlier, after = self._history[-1]
            now = self._values(list(after))
            same = [fid for fid, row in now.items() if _agree(row, after[fid])]
            if same:
                self._begin()
                with self._one_step(tr("Undo review")):
                    self._write({fid: earlier[fid] for fid in same})
            self._history.pop()
            self._saved = min(self._saved, len(self._history))
        if same:
            self._save()
        return same

    def hear_saved(self) -> None:
        """Take note that all up to now was saved, whoever did it."""
        self._saved = len(self._history)

    def hear_rolled_back(self) -> None:
        """Forget what QGIS threw away with the edit buffer; what was saved can be taken back."""
        del self._history[self._saved :]

    def hear_stopped(self) -> None:
        """Take note that editing ended: what is begun elsewhere next is not ours to save."""
        self._began = False

    def save(self) -> None:
        """Save the edit buffer and go on editing.

        Raises:
            ReviewError: the layer refuses.
        """
        if self.layer.isEditable() and not self.layer.commitChanges(False):
            reasons = "; ".join(self.layer.commitErrors()[:3])
            raise ReviewError(
                tr("The reviews of '{0}' could not be saved ({1}): they are kept as unsaved edits.")
                .format(self.layer.name(), reasons)
            )  # fmt: skip

    def is_ours(self) -> bool:
        """Return whether the editing was begun here, so that saving saves nothing else."""
        return self._began

    def _begin(self, names: Iterable[str] = ()) -> None:
        if self.layer.isEditable():
            return
        # Some databases report a new field otherwise than it was asked for, which a saved edit
        # buffer takes for an error: where nobody edits yet, fields are added at once.
        if not self.problem():
            self._need_fields((*REVIEW, *names))
        if self.problem() or not self.layer.startEditing():
            raise ReviewError(
                self.problem() or tr("'{0}' cannot be edited now.").format(self.layer.name())
            )
        self._began = True

    @contextmanager
    def _one_step(self, title: str) -> Iterator[None]:
        """Have what is written be one step of QGIS's undo, or nothing if the layer refuses."""
        self.layer.beginEditCommand(title)
        try:
            yield
        except ReviewError:
            self.layer.destroyEditCommand()
            raise
        self.layer.endEditCommand()

    def _save(self) -> None:
        if self.autosave and self._began:
            self.save()

    def _need_fields(self, names: Iterable[str]) -> None:
        """Add what the layer lacks of the review's fields."""
        known, layer = fields_of(self.layer), self.layer
        wanted = set(names)
        lacking = [name for name in (*REVIEW, *TWO) if name in wanted and name not in known]
        fields = [self._field(name) for name in lacking]
        if not fields:
            return
        if layer.isEditable():
            added = all([layer.addAttribute(field) for field in fields])
        else:
            added = layer.dataProvider().addAttributes(fields)
            layer.updateFields()
        if not added:
            raise ReviewError(_lacks(layer.name(), fields[0].name()))
        for name in lacking:
            self._dress(name)

    def _dress(self, name: str) -> None:
        """Give a new field a title, and a level the choices that the reviewed one has."""
        places = fields_of(self.layer)
        titles = {
            **dict(zip(FIRST, _titles(tr("First reader")))),
            **dict(zip(SECOND, _titles(tr("Second reader")))),
            CONFLICT: tr("Two readers differ"),
        }
        if name not in places or name not in titles:
            return
        self.layer.setFieldAlias(places[name], titles[name])
        if name in LEVELS_SAID:
            setup = self.layer.editorWidgetSetup(places[LEVEL])
            self.layer.setEditorWidgetSetup(places[name], setup)

    def _field(self, name: str) -> QgsField:
        short = self.layer.dataProvider().storageType() == "ESRI Shapefile"
        title = name[:LONGEST] if short else name
        whole = name in (*LEVELS_SAID, CONFLICT)
        kind = QVariant.Int if whole else QVariant.String
        offered = {item.mTypeName: item for item in self.layer.dataProvider().nativeTypes()}
        called = next((item for item in (NUMBERS if whole else TEXTS) if item in offered), "")
        field = QgsField(title, kind, called)
        # A saved field must be told as it is read back: PostgreSQL's numbers have no length.
        none = offered[called].mMinLen if whole and called else 0
        field.setLength(LENGTHS.get(name.rpartition("_")[2], min(none, 0)))
        return field

    def _values(self, fids: Sequence[int]) -> Values:
        """Return what is said of buildings, None for NULL."""
        fields = {name: index for name, index in fields_of(self.layer).items() if name in WRITTEN}
        request = QgsFeatureRequest().setFilterFids(list(fids))
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return {
            feature.id(): {
                name: None if feature.attribute(index) == NULL else feature.attribute(index)
                for name, index in fields.items()
            }
            for feature in self.layer.getFeatures(request)
        }

    def _write(self, values: Values) -> None:
        fields = fields_of(self.layer)
        for fid, row in values.items():
            changes = {
                fields[name]: self._as_stored(fields[name], value)
                for name, value in row.items()
                if name in fields
            }
            if changes and not self.layer.changeAttributeValues(fid, changes):
                raise ReviewError(
                    tr("'{0}' does not take the review of building {1}.").format(
                        self.layer.name(), fid
                    )
                )

    def _as_stored(self, index: int, value: Any) -> Any:
        field = self.layer.fields().at(index)
        if value is None or value == NULL:
            return NULL
        if isinstance(value, bool) and field.type() != QVariant.Bool:
            return int(value)
        if field.isDateOrTime() and isinstance(value, str):
            return QDateTime.fromString(value.rstrip("Z"), "yyyy-MM-ddTHH:mm:ss")
        if isinstance(value, str) and field.length() > 0:
            return value[: field.length()]
        return value


def _is_said(value: Any) -> bool:
    return value not in (None, NULL, "")


def _lacks(layer: str, field: str) -> str:
    text = tr("'{0}' has no field {1} and takes none: choose another layer.")
    return text.format(layer, field)


def _titles(who: str) -> tuple[str, str, str, str]:
    """Return the words for a reader's level, name, time and note."""
    texts = (tr("{0}: level"), "{0}", tr("{0}: time (UTC)"), tr("{0}: note"))
    level, name, time, note = (text.format(who) for text in texts)
    return level, name, time, note


def _agree(now: dict[str, Any], written: dict[str, Any]) -> bool:
    """Return whether a building still says what was written; cut text counts as the same.

    Who and when are of no account: a database may keep a time in another form.
    """
    return all(
        str(written[name]).startswith(str(value)) or written[name] == value
        for name, value in now.items()
        if name in written and name.endswith(("_level", "_note"))
    )
