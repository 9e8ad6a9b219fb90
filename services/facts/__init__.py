"""Free prose of applicants -> facts: what is known of a person, where it stands, and how sure it is."""
