"""Before and after on one canvas: a curtain that a person drags, and a blink."""
