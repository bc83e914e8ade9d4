"""The record: one SQLite file, spoken to through APSW.

Temperatures are stored as whole 800ths of a degree Celsius: a step of a DS18B20 (1/16 °C)
and a hundredth of a degree are then whole numbers, most readings take two bytes, and sums are exact
whatever their order. Times are whole milliseconds since 1970 in UTC.
"""
