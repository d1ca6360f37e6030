"""Work areas for teams: compact, balanced by people at risk, along streets or the MGRS grid."""
