"""What rules would have done: judged again over the recorded past."""
