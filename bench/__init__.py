"""What is measured, on data that the project makes itself."""
