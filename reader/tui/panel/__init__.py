"""What the side panel says, as styled lines: pure, without a widget."""
