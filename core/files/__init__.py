"""Files on disk: whole or not at all, together, nobody else's; scratch that is always cleared."""

from .held import FEATURES, LOOKED_AT, NOT_MATCHED, is_database, reading_address, require_closed
from .pipes import require_file, require_files
from .places import Read, Written, check_places, check_request
from .scratch import (
    clear_stale,
    partial_folder,
    remove_partials,
    run_id,
    scratch_folder,
    set_run_id,
    temporary_files_in,
    temporary_folder,
)
from .seen import features_file, seen_of, send_along
from .space import free_space, require_space, sampled, sha256_of
from .whole import apart, final_of, together, when_whole, whole_file

__all__ = [
    "FEATURES",
    "LOOKED_AT",
    "NOT_MATCHED",
    "Read",
    "Written",
    "apart",
    "check_places",
    "check_request",
    "clear_stale",
    "features_file",
    "final_of",
    "free_space",
    "is_database",
    "partial_folder",
    "reading_address",
    "remove_partials",
    "require_closed",
    "require_file",
    "require_files",
    "require_space",
    "run_id",
    "sampled",
    "scratch_folder",
    "seen_of",
    "send_along",
    "set_run_id",
    "sha256_of",
    "temporary_files_in",
    "temporary_folder",
    "together",
    "when_whole",
    "whole_file",
]
