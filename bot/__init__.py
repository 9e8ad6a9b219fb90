"""What Rasa loads: configuration, domain and own NLU components."""
