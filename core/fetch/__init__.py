"""Files and lists from addresses that a person named: resumable, checked, whole or not at all."""
