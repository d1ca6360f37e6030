"""What a person sees beyond the Processing toolbox."""
