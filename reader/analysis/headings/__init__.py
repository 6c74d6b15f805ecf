"""The question that a claim answers, as an editor would set it above, and each outlet's answer in short."""
