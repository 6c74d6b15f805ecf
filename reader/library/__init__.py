"""What is kept from one run to the next so that nothing is worked out twice, and stories by the thousand."""
