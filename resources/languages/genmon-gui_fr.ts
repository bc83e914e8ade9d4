<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the whole name</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the short name</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>22 November</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>22 Nov</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>22 Nov 2026</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>{speed}°/h</source>
        <translation>{speed}°/h</translation>
    </message>
    <message>
        <source>rising {speed}</source>
        <translation>en hausse {speed}</translation>
    </message>
    <message>
        <source>falling {speed}</source>
        <translation>en baisse {speed}</translation>
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
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>il y a {duration}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Sunday 22 November</comment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>Not on the bus. Check its cable.</source>
        <translation>Absente du bus. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Gives no answer. Check its cable.</source>
        <translation>Ne répond pas. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Its answers arrive garbled. Check its cable.</source>
        <translation>Ses réponses arrivent brouillées. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Has just lost power. Check its supply.</source>
        <translation>Vient de perdre le courant. Vérifiez son alimentation.</translation>
    </message>
    <message>
        <source>Says something impossible. Check its supply.</source>
        <translation>Indique l’impossible. Vérifiez son alimentation.</translation>
    </message>
    <message>
        <source>Does not finish its answer. Check the bus.</source>
        <translation>Ne termine pas sa réponse. Vérifiez le bus.</translation>
    </message>
    <message>
        <source>Cannot be understood. Check its cable.</source>
        <translation>Incompréhensible. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Says two things at once. Check the log it is from.</source>
        <translation>Dit deux choses à la fois. Vérifiez le journal d’origine.</translation>
    </message>
    <message>
        <source>not on the bus</source>
        <translation>absente du bus</translation>
    </message>
    <message>
        <source>gives no answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>its answers arrive garbled</source>
        <translation>ses réponses arrivent brouillées</translation>
    </message>
    <message>
        <source>has just lost power</source>
        <translation>vient de perdre le courant</translation>
    </message>
    <message>
        <source>says something impossible</source>
        <translation>indique l’impossible</translation>
    </message>
    <message>
        <source>does not finish its answer</source>
        <translation>ne termine pas sa réponse</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>incompréhensible</translation>
    </message>
    <message>
        <source>says two things at once</source>
        <translation>dit deux choses à la fois</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>brouillées</translation>
    </message>
    <message>
        <source>lost power</source>
        <translation>sans courant</translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation>valeur impossible</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>incomprises</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredites</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} mesures</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 avis</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>{count} avis</translation>
    </message>
    <message>
        <source>another database, w1_dir or clock is configured</source>
        <translation>une autre base, un autre w1_dir ou une autre horloge est configuré</translation>
    </message>
    <message>
        <source>it takes effect when genmon-gui starts again</source>
        <translation>effectif au prochain démarrage de genmon-gui</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge {subject}</source>
        <translation>Acquitter {subject}</translation>
    </message>
    <message>
        <source>{word}:  {subject}</source>
        <translation>{word}&#x202f;:  {subject}</translation>
    </message>
    <message>
        <source>not heard now</source>
        <translation>muette actuellement</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>{detail}, and {more} more</source>
        <translation>{detail}, et {more} de plus</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Retour à la normale</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>No alarm is active.</source>
        <translation>Aucune alarme active.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Touch a number to see all places.</source>
        <translation>Touchez un nombre pour tout revoir.</translation>
    </message>
    <message>
        <source>{time}  demo</source>
        <translation>{time}  démo</translation>
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
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {wait}.</source>
        <translation>Trop de codes PIN erronés. Réessayez dans {wait}.</translation>
    </message>
    <message>
        <source>Not the PIN. Try again.</source>
        <translation>Code PIN erroné. Réessayez.</translation>
    </message>
    <message>
        <source>rose fast</source>
        <translation>hausse rapide</translation>
    </message>
    <message>
        <source>fell fast</source>
        <translation>baisse rapide</translation>
    </message>
    <message>
        <source>sensor lost</source>
        <translation>sonde perdue</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, high limit {limit}</source>
        <translation>Alarme de {subject}, {when}&#x202f;: {value}, limite haute {limit}</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, low limit {limit}</source>
        <translation>Alarme de {subject}, {when}&#x202f;: {value}, limite basse {limit}</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {matter}</source>
        <translation>Alarme de {subject}, {when}&#x202f;: {matter}</translation>
    </message>
    <message>
        <source>%a %e %b %Y</source>
        <translation>%a %e %b %Y</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>low {figure}</source>
        <translation>min {figure}</translation>
    </message>
    <message>
        <source>high {figure}</source>
        <translation>max {figure}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>moyenne {figure}</translation>
    </message>
    <message>
        <source>reading {figure}</source>
        <translation>mesure {figure}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Demo: simulated sensors</source>
        <translation>Démo&#x202f;: sondes simulées</translation>
    </message>
    <message>
        <source>Clock not set</source>
        <translation>Horloge non réglée</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
The picture begins with the first reading.</source>
        <translation>Rien n’est encore enregistré.
Le graphique commence à la première mesure.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Lettres accentuées</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave genmon-gui?</source>
        <translation>Quitter genmon-gui&#x202f;?</translation>
    </message>
    <message>
        <source>While it is closed nothing is measured, nothing is recorded and no alarm is sent.</source>
        <translation>Tant qu’il est fermé, rien n’est mesuré ni enregistré, et aucune alarme n’est envoyée.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Hold to leave</source>
        <translation>Maintenir pour quitter</translation>
    </message>
    <message>
        <source>highest {value}</source>
        <translation>max. {value}</translation>
    </message>
    <message>
        <source>lowest {value}</source>
        <translation>min. {value}</translation>
    </message>
    <message>
        <source>High limit {limit}</source>
        <translation>Limite haute {limit}</translation>
    </message>
    <message>
        <source>Low limit {limit}</source>
        <translation>Limite basse {limit}</translation>
    </message>
    <message>
        <source>Lows and highs of {places}</source>
        <translation>Minima et maxima de {places}</translation>
    </message>
    <message>
        <source>No readings from {first} to {last}.</source>
        <translation>Aucune mesure du {first} au {last}.</translation>
    </message>
    <message>
        <source>No readings in {year}.</source>
        <translation>Aucune mesure en {year}.</translation>
    </message>
    <message>
        <source>No readings on {day}.</source>
        <translation>Aucune mesure le {day}.</translation>
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
        <translation>%A %e %B %Y</translation>
    </message>
    <message>
        <source>%a %e %b</source>
        <translation>%a %e %b</translation>
    </message>
    <message>
        <source>%e %b</source>
        <translation>%e %b</translation>
    </message>
    <message>
        <source>%a %e</source>
        <translation>%a %e</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Beside…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Beside {year}</source>
        <translation>Avec {year}</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>dernière mesure {when}</translation>
    </message>
    <message>
        <source>Readings in view, as CSV…</source>
        <translation>Mesures visibles, en CSV…</translation>
    </message>
    <message>
        <source>Hourly lows and highs in view, as CSV…</source>
        <translation>Minima et maxima horaires visibles, en CSV…</translation>
    </message>
    <message>
        <source>Daily lows and highs in view, as CSV…</source>
        <translation>Minima et maxima journaliers visibles, en CSV…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Picture, as PNG…</source>
        <translation>Graphique, en PNG…</translation>
    </message>
    <message>
        <source>Picture, as SVG…</source>
        <translation>Graphique, en SVG…</translation>
    </message>
    <message>
        <source>there are no readings of these places in {year}</source>
        <translation>ces lieux n’ont aucune mesure en {year}</translation>
    </message>
    <message>
        <source>choose another year or place</source>
        <translation>choisissez une autre année ou un autre lieu</translation>
    </message>
    <message>
        <source>{year} on a page, {paper}, as PDF…</source>
        <translation>{year} sur une page, {paper}, en PDF…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Afficher un jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Afficher une semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Afficher un mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>Afficher une année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Voir plus long</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Voir plus court</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No sensor on the bus yet.
Connect one: it appears here by itself.</source>
        <translation>Pas encore de sonde sur le bus.
Branchez-en une&#x202f;: elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Asking the sensors…</source>
        <translation>Interrogation des sondes…</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Saving {file}: {share} %</source>
        <translation>Enregistrement de {file}&#x202f;: {share} %</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} enregistré</translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Last year {value}°</source>
        <translation>L’an dernier {value}°</translation>
    </message>
    <message>
        <source>Last heard {when}: {value}°.</source>
        <translation>Dernière mesure {when}&#x202f;: {value}°.</translation>
    </message>
    <message>
        <source>Waiting for its first answer.</source>
        <translation>En attente de sa première réponse.</translation>
    </message>
    <message>
        <source>Not heard any more.</source>
        <translation>Plus de réponse.</translation>
    </message>
    <message>
        <source>Open a database that was copied from the machine on the wall.</source>
        <translation>Ouvrez une base copiée depuis l’appareil au mur.</translation>
    </message>
    <message>
        <source>1 reading from {first} to {last}</source>
        <translation>1 mesure du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} readings from {first} to {last}</source>
        <translation>{count} mesures du {first} au {last}</translation>
    </message>
    <message>
        <source>genmon-gui viewer</source>
        <translation>Visionneuse genmon-gui</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>{file} – genmon-gui viewer</source>
        <translation>{file} – Visionneuse genmon-gui</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There are no readings in it.</source>
        <translation>Elle ne contient aucune mesure.</translation>
    </message>
    <message>
        <source>Look at a copied database</source>
        <translation>Ouvrir une base copiée</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3);;All (*)</source>
        <translation>Bases de données (*.db *.sqlite *.sqlite3);;Tout (*)</translation>
    </message>
    <message>
        <source>{year} in words</source>
        <translation>{year} en mots</translation>
    </message>
    <message>
        <source>What {year} says</source>
        <translation>Ce que dit {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>of {share} of the hours</source>
        <translation>sur {share} des heures</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Frost-free</source>
        <translation>Sans gel</translation>
    </message>
    <message>
        <source>no day known to be</source>
        <translation>aucun jour connu</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>* Too few readings to be compared.</source>
        <translation>* Trop peu de mesures pour comparer.</translation>
    </message>
    <message>
        <source>{place} {year}. The record reaches from {first} to {last}. Times are those of {zone}.</source>
        <translation>{place} {year}. Enregistré du {first} au {last}. Heures de {zone}.</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Retour au graphique</translation>
    </message>
    <message>
        <source>There are no readings in {year}.</source>
        <translation>Il n’y a aucune mesure en {year}.</translation>
    </message>
    <message>
        <source>the alarm cannot be heard: no player could play it</source>
        <translation>l’alarme ne s’entend pas&#x202f;: aucun lecteur n’a pu la jouer</translation>
    </message>
    <message>
        <source>connect a loudspeaker and install alsa-utils, or set sound = false</source>
        <translation>branchez un haut-parleur et installez alsa-utils, ou mettez sound = false</translation>
    </message>
    <message>
        <source>the sign of life fails: {why}</source>
        <translation>le signe de vie échoue&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} n’a pas été écrit</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>America</source>
        <translation>Amérique</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Arctic</source>
        <translation>Arctique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantique</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Océan Indien</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacifique</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier réglage</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Units, zone and language</source>
        <translation>Unités, fuseau et langue</translation>
    </message>
    <message>
        <source>Temperatures are shown in {unit}.</source>
        <translation>Températures affichées en {unit}.</translation>
    </message>
    <message>
        <source>Time zone: where?</source>
        <translation>Fuseau horaire&#x202f;: où&#x202f;?</translation>
    </message>
    <message>
        <source>Time zone: which city is nearest?</source>
        <translation>Fuseau horaire&#x202f;: quelle ville est la plus proche&#x202f;?</translation>
    </message>
    <message>
        <source>The clock is that of {city}.</source>
        <translation>L’heure est celle de {city}.</translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation>Langue&#x202f;: {language}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
</TS>
