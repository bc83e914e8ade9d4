<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the whole name</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the short name</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>22 November</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>22 Nov</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>22 Nov 2026</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>{speed}°/h</source>
        <translation>{speed}°/h</translation>
    </message>
    <message>
        <source>rising {speed}</source>
        <translation>steigt {speed}</translation>
    </message>
    <message>
        <source>falling {speed}</source>
        <translation>fällt {speed}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>vor {duration}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Sunday 22 November</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>Not on the bus. Check its cable.</source>
        <translation>Nicht am Bus. Kabel prüfen.</translation>
    </message>
    <message>
        <source>Gives no answer. Check its cable.</source>
        <translation>Antwortet nicht. Kabel prüfen.</translation>
    </message>
    <message>
        <source>Its answers arrive garbled. Check its cable.</source>
        <translation>Die Antworten sind gestört. Kabel prüfen.</translation>
    </message>
    <message>
        <source>Has just lost power. Check its supply.</source>
        <translation>Hatte eben keinen Strom. Versorgung prüfen.</translation>
    </message>
    <message>
        <source>Says something impossible. Check its supply.</source>
        <translation>Meldet Unmögliches. Versorgung prüfen.</translation>
    </message>
    <message>
        <source>Does not finish its answer. Check the bus.</source>
        <translation>Antwortet nicht zu Ende. Bus prüfen.</translation>
    </message>
    <message>
        <source>Cannot be understood. Check its cable.</source>
        <translation>Nicht verständlich. Kabel prüfen.</translation>
    </message>
    <message>
        <source>Says two things at once. Check the log it is from.</source>
        <translation>Sagt zweierlei zugleich. Herkunft der Daten prüfen.</translation>
    </message>
    <message>
        <source>not on the bus</source>
        <translation>nicht am Bus</translation>
    </message>
    <message>
        <source>gives no answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>its answers arrive garbled</source>
        <translation>die Antworten sind gestört</translation>
    </message>
    <message>
        <source>has just lost power</source>
        <translation>hatte eben keinen Strom</translation>
    </message>
    <message>
        <source>says something impossible</source>
        <translation>meldet Unmögliches</translation>
    </message>
    <message>
        <source>does not finish its answer</source>
        <translation>antwortet nicht zu Ende</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>nicht verständlich</translation>
    </message>
    <message>
        <source>says two things at once</source>
        <translation>sagt zweierlei zugleich</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>lost power</source>
        <translation>ohne Strom</translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation>unmöglicher Wert</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>unverständlich</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 Messwert</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} Messwerte</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>another database, w1_dir or clock is configured</source>
        <translation>andere Datenbank, w1_dir oder Uhr eingestellt</translation>
    </message>
    <message>
        <source>it takes effect when genmon-gui starts again</source>
        <translation>gilt ab dem nächsten Start von genmon-gui</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge {subject}</source>
        <translation>{subject} quittieren</translation>
    </message>
    <message>
        <source>{word}:  {subject}</source>
        <translation>{word}:  {subject}</translation>
    </message>
    <message>
        <source>not heard now</source>
        <translation>zurzeit nicht gehört</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>{detail}, and {more} more</source>
        <translation>{detail}, und {more} weitere</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Wieder normal</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>No alarm is active.</source>
        <translation>Kein Alarm ist aktiv.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Touch a number to see all places.</source>
        <translation>Zahl berühren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>{time}  demo</source>
        <translation>{time}  Demo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {wait}.</source>
        <translation>Zu viele falsche PINs. Erneut versuchen in {wait}.</translation>
    </message>
    <message>
        <source>Not the PIN. Try again.</source>
        <translation>Falsche PIN. Noch einmal.</translation>
    </message>
    <message>
        <source>rose fast</source>
        <translation>rascher Anstieg</translation>
    </message>
    <message>
        <source>fell fast</source>
        <translation>rascher Abfall</translation>
    </message>
    <message>
        <source>sensor lost</source>
        <translation>Fühler verloren</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, high limit {limit}</source>
        <translation>Alarm von {subject}, {when}: {value}, Obergrenze {limit}</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, low limit {limit}</source>
        <translation>Alarm von {subject}, {when}: {value}, Untergrenze {limit}</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {matter}</source>
        <translation>Alarm von {subject}, {when}: {matter}</translation>
    </message>
    <message>
        <source>%a %e %b %Y</source>
        <translation>%a %e. %b %Y</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>low {figure}</source>
        <translation>Min {figure}</translation>
    </message>
    <message>
        <source>high {figure}</source>
        <translation>Max {figure}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>Mittel {figure}</translation>
    </message>
    <message>
        <source>reading {figure}</source>
        <translation>Messwert {figure}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo: simulated sensors</source>
        <translation>Demo: simulierte Fühler</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
The picture begins with the first reading.</source>
        <translation>Noch ist nichts aufgezeichnet.
Das Bild beginnt mit dem ersten Messwert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Buchstaben mit Akzent</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave genmon-gui?</source>
        <translation>genmon-gui beenden?</translation>
    </message>
    <message>
        <source>While it is closed nothing is measured, nothing is recorded and no alarm is sent.</source>
        <translation>Solange es beendet ist, wird nichts gemessen, nichts aufgezeichnet und kein Alarm gesendet.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Hold to leave</source>
        <translation>Zum Beenden halten</translation>
    </message>
    <message>
        <source>highest {value}</source>
        <translation>Max. {value}</translation>
    </message>
    <message>
        <source>lowest {value}</source>
        <translation>Min. {value}</translation>
    </message>
    <message>
        <source>High limit {limit}</source>
        <translation>Obergrenze {limit}</translation>
    </message>
    <message>
        <source>Low limit {limit}</source>
        <translation>Untergrenze {limit}</translation>
    </message>
    <message>
        <source>Lows and highs of {places}</source>
        <translation>Tiefst- und Höchstwerte von {places}</translation>
    </message>
    <message>
        <source>No readings from {first} to {last}.</source>
        <translation>Keine Messwerte vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>No readings in {year}.</source>
        <translation>Keine Messwerte im Jahr {year}.</translation>
    </message>
    <message>
        <source>No readings on {day}.</source>
        <translation>Keine Messwerte am {day}.</translation>
    </message>
    <message>
        <source>%B %Y</source>
        <translation>%B %Y</translation>
    </message>
    <message>
        <source>%b %Y</source>
        <translation>%b %Y</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <translation>%A, %e. %B %Y</translation>
    </message>
    <message>
        <source>%a %e %b</source>
        <translation>%a %e. %b</translation>
    </message>
    <message>
        <source>%e %b</source>
        <translation>%e. %b</translation>
    </message>
    <message>
        <source>%a %e</source>
        <translation>%a %e</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Beside…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Beside {year}</source>
        <translation>Mit {year}</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>zuletzt gehört {when}</translation>
    </message>
    <message>
        <source>Readings in view, as CSV…</source>
        <translation>Sichtbare Messwerte als CSV…</translation>
    </message>
    <message>
        <source>Hourly lows and highs in view, as CSV…</source>
        <translation>Sichtbare Stundenwerte (Min, Max) als CSV…</translation>
    </message>
    <message>
        <source>Daily lows and highs in view, as CSV…</source>
        <translation>Sichtbare Tageswerte (Min, Max) als CSV…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <source>Picture, as SVG…</source>
        <translation>Bild als SVG…</translation>
    </message>
    <message>
        <source>there are no readings of these places in {year}</source>
        <translation>von diesen Orten gibt es im Jahr {year} keine Messwerte</translation>
    </message>
    <message>
        <source>choose another year or place</source>
        <translation>anderes Jahr oder anderen Ort wählen</translation>
    </message>
    <message>
        <source>{year} on a page, {paper}, as PDF…</source>
        <translation>{year} auf einer Seite, {paper}, als PDF…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>Ein Jahr zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Frühere Zeit</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Spätere Zeit</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Früherer Tag</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Späterer Tag</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Früheres Jahr</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Späteres Jahr</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No sensor on the bus yet.
Connect one: it appears here by itself.</source>
        <translation>Noch kein Fühler am Bus.
Schließen Sie einen an: Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Asking the sensors…</source>
        <translation>Fühler werden abgefragt…</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Fühler</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Saving {file}: {share} %</source>
        <translation>{file} wird gespeichert: {share} %</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Last year {value}°</source>
        <translation>Vorjahr {value}°</translation>
    </message>
    <message>
        <source>Last heard {when}: {value}°.</source>
        <translation>Zuletzt gehört {when}: {value}°.</translation>
    </message>
    <message>
        <source>Waiting for its first answer.</source>
        <translation>Wartet auf die erste Antwort.</translation>
    </message>
    <message>
        <source>Not heard any more.</source>
        <translation>Nicht mehr zu hören.</translation>
    </message>
    <message>
        <source>Open a database that was copied from the machine on the wall.</source>
        <translation>Öffnen Sie eine Datenbank, die vom Gerät an der Wand kopiert wurde.</translation>
    </message>
    <message>
        <source>1 reading from {first} to {last}</source>
        <translation>1 Messwert vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} readings from {first} to {last}</source>
        <translation>{count} Messwerte vom {first} bis {last}</translation>
    </message>
    <message>
        <source>genmon-gui viewer</source>
        <translation>genmon-gui Betrachter</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>{file} – genmon-gui viewer</source>
        <translation>{file} – genmon-gui Betrachter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There are no readings in it.</source>
        <translation>Sie enthält keine Messwerte.</translation>
    </message>
    <message>
        <source>Look at a copied database</source>
        <translation>Kopierte Datenbank ansehen</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3);;All (*)</source>
        <translation>Datenbanken (*.db *.sqlite *.sqlite3);;Alle (*)</translation>
    </message>
    <message>
        <source>{year} in words</source>
        <translation>{year} in Worten</translation>
    </message>
    <message>
        <source>What {year} says</source>
        <translation>Was {year} sagt</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>of {share} of the hours</source>
        <translation>aus {share} der Stunden</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Frost-free</source>
        <translation>Frostfrei</translation>
    </message>
    <message>
        <source>no day known to be</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>* Too few readings to be compared.</source>
        <translation>* Zu wenige Messwerte zum Vergleichen.</translation>
    </message>
    <message>
        <source>{place} {year}. The record reaches from {first} to {last}. Times are those of {zone}.</source>
        <translation>{place} {year}. Aufgezeichnet vom {first} bis {last}. Zeiten von {zone}.</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <source>There are no readings in {year}.</source>
        <translation>Im Jahr {year} gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>the alarm cannot be heard: no player could play it</source>
        <translation>der Alarm ist nicht zu hören: kein Programm konnte ihn abspielen</translation>
    </message>
    <message>
        <source>connect a loudspeaker and install alsa-utils, or set sound = false</source>
        <translation>Lautsprecher anschließen und alsa-utils installieren, oder sound = false setzen</translation>
    </message>
    <message>
        <source>the sign of life fails: {why}</source>
        <translation>das Lebenszeichen schlägt fehl: {why}</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>America</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Arctic</source>
        <translation>Arktis</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantik</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Indischer Ozean</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pazifik</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Units, zone and language</source>
        <translation>Einheit, Zeitzone, Sprache</translation>
    </message>
    <message>
        <source>Temperatures are shown in {unit}.</source>
        <translation>Temperaturen werden in {unit} gezeigt.</translation>
    </message>
    <message>
        <source>Time zone: where?</source>
        <translation>Zeitzone: wo?</translation>
    </message>
    <message>
        <source>Time zone: which city is nearest?</source>
        <translation>Zeitzone: Welche Stadt ist am nächsten?</translation>
    </message>
    <message>
        <source>The clock is that of {city}.</source>
        <translation>Es gilt die Uhrzeit von {city}.</translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation>Sprache: {language}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
</TS>
