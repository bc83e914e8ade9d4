"""The yearly picture: hourly lows and highs as a band. Imports pyqtgraph, so import it late."""
