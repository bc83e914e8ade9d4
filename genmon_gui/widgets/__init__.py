"""What people see and touch: QtWidgets and pyqtgraph. Widgets show what they are given."""
