"""The record: one SQLite file, spoken to through APSW.

Temperatures are stored as whole ten-thousandths of a degree Celsius: every step of a DS18B20
(1/16 °C) is then a whole number, and sums are exact whatever their order. Times are whole
milliseconds since 1970 in UTC.
"""
