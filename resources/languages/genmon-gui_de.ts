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
        <source>1</source>
        <comment>the first of a month</comment>
        <translation>1</translation>
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
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
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
        <source>Garbled answers. Check its cable.</source>
        <translation>Gestörte Antworten. Kabel prüfen.</translation>
    </message>
    <message>
        <source>Has lost power. Check its supply.</source>
        <translation>Hatte keinen Strom. Versorgung prüfen.</translation>
    </message>
    <message>
        <source>Impossible values. Check its supply.</source>
        <translation>Unmögliche Werte. Versorgung prüfen.</translation>
    </message>
    <message>
        <source>Stops mid-answer. Check the bus.</source>
        <translation>Bricht Antwort ab. Bus prüfen.</translation>
    </message>
    <message>
        <source>Not understood. Check its cable.</source>
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
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{recipient} is no longer in urls_file</source>
        <translation>{recipient} steht nicht mehr in urls_file</translation>
    </message>
    <message>
        <source>apprise address</source>
        <translation>apprise-Adresse</translation>
    </message>
    <message>
        <source>urls_file {path} holds no apprise address</source>
        <translation>urls_file {path} enthält keine apprise-Adresse</translation>
    </message>
    <message>
        <source>write one a line into it</source>
        <translation>je Zeile eine hineinschreiben</translation>
    </message>
    <message>
        <source>push messages need apprise, which is not installed</source>
        <translation>Push-Nachrichten brauchen apprise, das nicht installiert ist</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>ausführen: {command}</translation>
    </message>
    <message>
        <source>{name}: apprise does not understand this address</source>
        <translation>{name}: apprise versteht diese Adresse nicht</translation>
    </message>
    <message>
        <source>{name} took it</source>
        <translation>{name} hat sie angenommen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>{name} did not take it ({answer})</source>
        <translation>{name} hat sie nicht angenommen ({answer})</translation>
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
        <source>To acknowledge it, touch the alarm on the generator&apos;s screen. There it can be snoozed, too.</source>
        <translation>Zum Quittieren den Alarm auf dem Bildschirm des Generators berühren. Dort lässt er sich auch stummstellen.</translation>
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
        <source>{notices}: {subjects}</source>
        <translation>{notices}: {subjects}</translation>
    </message>
    <message>
        <source>These came close together or waited for the end of quiet hours:</source>
        <translation>Diese kamen kurz nacheinander oder warteten auf das Ende der Ruhezeit:</translation>
    </message>
    <message>
        <source>{notices}, the last: {last}</source>
        <translation>{notices}, die letzte: {last}</translation>
    </message>
    <message>
        <source>{moment}: {what}.</source>
        <translation>{moment}: {what}.</translation>
    </message>
    <message>
        <source>{count} more times {subject} came or went.</source>
        <translation>{subject} kam oder ging noch {count} Mal.</translation>
    </message>
    <message>
        <source>Not acknowledged: {what}</source>
        <translation>Nicht quittiert: {what}</translation>
    </message>
    <message>
        <source>This has not been acknowledged yet:</source>
        <translation>Dies ist noch nicht quittiert:</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this, so you are told too:</source>
        <translation>Niemand hat dies quittiert, darum geht es auch an Sie:</translation>
    </message>
    <message>
        <source>{sentence} for {duration}.</source>
        <translation>{sentence}, schon {duration}.</translation>
    </message>
    <message>
        <source>{company} has announced the end of this gateway</source>
        <translation>{company} hat das Ende dieses SMS-Dienstes angekündigt</translation>
    </message>
    <message>
        <source>{company} switched this gateway off in {month}</source>
        <translation>{company} hat diesen SMS-Dienst {month} abgeschaltet</translation>
    </message>
    <message>
        <source>{company} will switch this gateway off in {month}</source>
        <translation>{company} schaltet diesen SMS-Dienst {month} ab</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>{server} answered {answer}</source>
        <translation>{server} antwortete {answer}</translation>
    </message>
    <message>
        <source>check the web address</source>
        <translation>Webadresse prüfen</translation>
    </message>
    <message>
        <source>a username is configured without a password</source>
        <translation>ein Benutzername ist ohne Passwort eingestellt</translation>
    </message>
    <message>
        <source>name a password_file</source>
        <translation>password_file angeben</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>make it readable for the user that genmon-gui runs as</source>
        <translation>für den Benutzer lesbar machen, unter dem genmon-gui läuft</translation>
    </message>
    <message>
        <source>{key} {path} holds no {what}</source>
        <translation>{key} {path}: enthält nichts Gültiges ({what})</translation>
    </message>
    <message>
        <source>write the {what} alone into it, in plain ASCII letters, digits and signs</source>
        <translation>nur dies hineinschreiben: {what}, in einfachen ASCII-Zeichen</translation>
    </message>
    <message>
        <source>{key} {path}: systemd has handed out no credentials</source>
        <translation>{key} {path}: systemd hat keine Zugangsdaten übergeben</translation>
    </message>
    <message>
        <source>start the kiosk by a unit with LoadCredential=</source>
        <translation>den Kiosk durch eine Unit mit LoadCredential= starten</translation>
    </message>
    <message>
        <source>ca_file {path}: holds no certificates</source>
        <translation>ca_file {path}: enthält keine Zertifikate</translation>
    </message>
    <message>
        <source>name a PEM file</source>
        <translation>eine PEM-Datei angeben</translation>
    </message>
    <message>
        <source>{server} did not accept the login ({answer})</source>
        <translation>{server} hat die Anmeldung nicht angenommen ({answer})</translation>
    </message>
    <message>
        <source>check username and password_file; many providers want an app password</source>
        <translation>username und password_file prüfen; viele Anbieter wollen ein App-Passwort</translation>
    </message>
    <message>
        <source>{recipient} is no address that mail servers know</source>
        <translation>{recipient} ist keine Adresse, die Mailserver kennen</translation>
    </message>
    <message>
        <source>check host, port and security, and this machine&apos;s network</source>
        <translation>host, port und security prüfen, und das Netz dieses Geräts</translation>
    </message>
    <message>
        <source>security = &quot;tls&quot; is usual on port 465, &quot;starttls&quot; on port 587</source>
        <translation>security = &quot;tls&quot; ist bei Port 465 üblich, &quot;starttls&quot; bei Port 587</translation>
    </message>
    <message>
        <source>write host, username and sender in plain letters, without accents</source>
        <translation>host, username und sender in einfachen Buchstaben schreiben, ohne Umlaute</translation>
    </message>
    <message>
        <source>check host; name a private authority&apos;s certificate as ca_file</source>
        <translation>host prüfen; das Zertifikat einer eigenen Stelle als ca_file angeben</translation>
    </message>
    <message>
        <source>check the web address and this machine&apos;s network</source>
        <translation>Webadresse prüfen, und das Netz dieses Geräts</translation>
    </message>
    <message>
        <source>check whether the web address begins with https or http</source>
        <translation>prüfen, ob die Webadresse mit https oder http beginnt</translation>
    </message>
    <message>
        <source>write the web address in plain letters, without accents</source>
        <translation>die Webadresse in einfachen Buchstaben schreiben, ohne Umlaute</translation>
    </message>
    <message>
        <source>check the web address; name a private authority&apos;s certificate as ca_file</source>
        <translation>Webadresse prüfen; das Zertifikat einer eigenen Stelle als ca_file angeben</translation>
    </message>
    <message>
        <source>{server} does not answer in time</source>
        <translation>{server} antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>{server} cannot be found</source>
        <translation>{server} ist nicht zu finden</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>{server} hat aufgelegt</translation>
    </message>
    <message>
        <source>{server} does not offer what is configured</source>
        <translation>{server} bietet nicht, was eingestellt ist</translation>
    </message>
    <message>
        <source>{server} cannot be spoken to</source>
        <translation>{server} ist nicht ansprechbar</translation>
    </message>
    <message>
        <source>{server} does not take mail from {sender} ({answer})</source>
        <translation>{server} nimmt keine Post von {sender} an ({answer})</translation>
    </message>
    <message>
        <source>check sender and username</source>
        <translation>sender und username prüfen</translation>
    </message>
    <message>
        <source>{server} is not ready ({answer})</source>
        <translation>{server} ist nicht bereit ({answer})</translation>
    </message>
    <message>
        <source>{server} does not speak TLS as expected</source>
        <translation>{server} spricht TLS nicht wie erwartet</translation>
    </message>
    <message>
        <source>check this machine&apos;s clock</source>
        <translation>die Uhr dieses Geräts prüfen</translation>
    </message>
    <message>
        <source>{server} has a certificate that is not trusted ({reason})</source>
        <translation>{server} hat ein Zertifikat, dem nicht vertraut wird ({reason})</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>hat aufgelegt</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>das ist keine Webadresse</translation>
    </message>
    <message>
        <source>write one that begins with https://</source>
        <translation>eine schreiben, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
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
        <source>{words} while {place} is {besides}</source>
        <translation>{words}, während {place} {besides} ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>12–19 Nov</comment>
        <translation>{first}.–{last}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Sun 22 Nov</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{trouble}: {remedy}</source>
        <translation>{trouble}: {remedy}</translation>
    </message>
    <message>
        <source>{subject} {value}: {words}</source>
        <translation>{subject} {value}: {words}</translation>
    </message>
    <message>
        <source>{subject}: {words}</source>
        <translation>{subject}: {words}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>über {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>{subject} is at {value}, which is {words}</source>
        <translation>{subject} liegt bei {value}, also {words}</translation>
    </message>
    <message>
        <source>{value} is already the one of {first}</source>
        <translation>{value} gehört schon zu {first}</translation>
    </message>
    <message>
        <source>{watched} already has one in {first}</source>
        <translation>{watched} hat diese Grenze schon in {first}</translation>
    </message>
    <message>
        <source>must be below {key}</source>
        <translation>muss unter {key} liegen</translation>
    </message>
    <message>
        <source>{place} minus {other}</source>
        <translation>{place} minus {other}</translation>
    </message>
    <message>
        <source>{place} as a warning</source>
        <translation>{place} als Warnung</translation>
    </message>
    <message>
        <source>must be at least {key}, or 0 for never</source>
        <translation>muss mindestens {key} sein, oder 0 für nie</translation>
    </message>
    <message>
        <source>must be left out where there is a {key}</source>
        <translation>muss entfallen, wo es {key} gibt</translation>
    </message>
    <message>
        <source>no sensor has the place {place}, the nearest one is {near}</source>
        <translation>kein Fühler gehört zum Ort {place}, der nächste ist {near}</translation>
    </message>
    <message>
        <source>is missing, {key} needs it</source>
        <translation>fehlt, {key} braucht es</translation>
    </message>
    <message>
        <source>must be another than {key}</source>
        <translation>muss etwas anderes sein als {key}</translation>
    </message>
    <message>
        <source>needs one of {key} and {other}</source>
        <translation>braucht entweder {key} oder {other}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>no sensor is heard</source>
        <translation>kein Fühler antwortet</translation>
    </message>
    <message>
        <source>missing for {duration}</source>
        <translation>fehlen schon {duration}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>taking no readings</source>
        <translation>keine Messwerte angenommen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>not going out</source>
        <translation>nicht verschickt</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>Der Kiosk</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>nichts wurde überwacht</translation>
    </message>
    <message>
        <source>was off for {duration}</source>
        <translation>war {duration} aus</translation>
    </message>
    <message>
        <source>rising by more than {speed} an hour</source>
        <translation>Anstieg um mehr als {speed} je Stunde</translation>
    </message>
    <message>
        <source>falling by more than {speed} an hour</source>
        <translation>Abfall um mehr als {speed} je Stunde</translation>
    </message>
    <message>
        <source>{change} an hour</source>
        <translation>{change} je Stunde</translation>
    </message>
    <message>
        <source>The year was {apart} warmer than {before}.</source>
        <translation>Das Jahr war {apart} wärmer als {before}.</translation>
    </message>
    <message>
        <source>The year was {apart} colder than {before}.</source>
        <translation>Das Jahr war {apart} kälter als {before}.</translation>
    </message>
    <message>
        <source>The year was as warm as {before}.</source>
        <translation>Das Jahr war so warm wie {before}.</translation>
    </message>
    <message>
        <source>{month} was {apart} warmer than {month} {before}.</source>
        <translation>Der {month} war {apart} wärmer als der {month} {before}.</translation>
    </message>
    <message>
        <source>{month} was {apart} colder than {month} {before}.</source>
        <translation>Der {month} war {apart} kälter als der {month} {before}.</translation>
    </message>
    <message>
        <source>{month} was as warm as {month} {before}.</source>
        <translation>Der {month} war so warm wie der {month} {before}.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, {apart} warmer than then.</source>
        <translation>Am weitesten von {before} entfernt war der {month}, {apart} wärmer als damals.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, {apart} colder than then.</source>
        <translation>Am weitesten von {before} entfernt war der {month}, {apart} kälter als damals.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, as warm as then.</source>
        <translation>Am weitesten von {before} entfernt war der {month}, so warm wie damals.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, {apart} warmer than the mean of {years} years.</source>
        <translation>Am weitesten von allen früheren Jahren entfernt war der {month}, {apart} wärmer als das Mittel von {years} Jahren.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, {apart} colder than the mean of {years} years.</source>
        <translation>Am weitesten von allen früheren Jahren entfernt war der {month}, {apart} kälter als das Mittel von {years} Jahren.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, as warm as the mean of {years} years.</source>
        <translation>Am weitesten von allen früheren Jahren entfernt war der {month}, so warm wie das Mittel von {years} Jahren.</translation>
    </message>
    <message>
        <source>No frost: no reading at {freezing_point} or below.</source>
        <translation>Kein Frost: kein Messwert von {freezing_point} oder darunter.</translation>
    </message>
    <message>
        <source>Frost on every day that has readings.</source>
        <translation>Frost an jedem Tag mit Messwerten.</translation>
    </message>
    <message>
        <source>It is part of {days} frost-free days from {first} to {last}.</source>
        <translation>Sie ist Teil von {days} frostfreien Tagen vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>On 1 day of it several hours have no readings.</source>
        <translation>An 1 Tag davon fehlen mehrere Stunden.</translation>
    </message>
    <message>
        <source>On {count} days of it several hours have no readings.</source>
        <translation>An {count} Tagen davon fehlen mehrere Stunden.</translation>
    </message>
    <message>
        <source>Frost-free from {first} up to the last reading on {last} ({days}).</source>
        <translation>Frostfreie Zeit vom {first} bis zum letzten Messwert am {last} ({days}).</translation>
    </message>
    <message>
        <source>Frost-free on {day} only.</source>
        <translation>Frostfreie Zeit nur am {day}.</translation>
    </message>
    <message>
        <source>Frost-free from {first} to {last} ({days}).</source>
        <translation>Frostfreie Zeit vom {first} bis {last} ({days}).</translation>
    </message>
    <message>
        <source>The last frost before it was on {last}, the first after it on {first}.</source>
        <translation>Der letzte Frost davor war am {last}, der erste danach am {first}.</translation>
    </message>
    <message>
        <source>The last frost before it was on {day}.</source>
        <translation>Der letzte Frost davor war am {day}.</translation>
    </message>
    <message>
        <source>The first frost after it was on {day}.</source>
        <translation>Der erste Frost danach war am {day}.</translation>
    </message>
    <message>
        <source>It may have begun earlier: {day} has no readings.</source>
        <translation>Sie hat vielleicht früher begonnen: Vom {day} gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>It may have lasted longer: {day} has no readings.</source>
        <translation>Sie hat vielleicht länger gedauert: Vom {day} gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>{place} in {year}</source>
        <translation>{place} im Jahr {year}</translation>
    </message>
    <message>
        <source>There are no readings in {year}.</source>
        <translation>Im Jahr {year} gibt es keine Messwerte.</translation>
    </message>
    <message>
        <source>Lowest {low} on {low_moment}; highest {high} on {high_moment}; mean {mean}.</source>
        <translation>Tiefster Wert {low} am {low_moment}; höchster {high} am {high_moment}; Mittel {mean}.</translation>
    </message>
    <message>
        <source>No earlier reading, back to {since}, was as low.</source>
        <translation>Kein früherer Messwert seit dem {since} war so tief.</translation>
    </message>
    <message>
        <source>No earlier reading, back to {since}, was as high.</source>
        <translation>Kein früherer Messwert seit dem {since} war so hoch.</translation>
    </message>
    <message>
        <source>Above {limit} on no day.</source>
        <translation>Über {limit} an keinem Tag.</translation>
    </message>
    <message>
        <source>Above {limit} on 1 day, {first}.</source>
        <translation>Über {limit} an 1 Tag, dem {first}.</translation>
    </message>
    <message>
        <source>Above {limit} on {days}, first on {first}, last on {last}.</source>
        <translation>Über {limit}: {days}, zuerst am {first}, zuletzt am {last}.</translation>
    </message>
    <message>
        <source>Below {limit} on no day.</source>
        <translation>Unter {limit} an keinem Tag.</translation>
    </message>
    <message>
        <source>Below {limit} on 1 day, {first}.</source>
        <translation>Unter {limit} an 1 Tag, dem {first}.</translation>
    </message>
    <message>
        <source>Below {limit} on {days}, first on {first}, last on {last}.</source>
        <translation>Unter {limit}: {days}, zuerst am {first}, zuletzt am {last}.</translation>
    </message>
    <message>
        <source>The coldest month was {coldest} (mean {least}), the warmest {warmest} ({most}).</source>
        <translation>Der kälteste Monat war der {coldest} (Mittel {least}), der wärmste der {warmest} ({most}).</translation>
    </message>
    <message>
        <source>A day&apos;s low and high lay furthest apart in {furthest}, {most} on average, and closest in {closest}, {least}.</source>
        <translation>Tiefster und höchster Wert eines Tages lagen im {furthest} am weitesten auseinander, im Schnitt {most}, und im {closest} am nächsten beieinander, {least}.</translation>
    </message>
    <message>
        <source>The widest day was {day}, with {spread} from low to high.</source>
        <translation>Die größte Spanne hatte der {day} mit {spread} zwischen tief und hoch.</translation>
    </message>
    <message>
        <source>There are readings in {share} of the hours of the year.</source>
        <translation>Messwerte gibt es in {share} der Stunden des Jahres.</translation>
    </message>
    <message>
        <source>There are readings in {share} of the hours from {first} to {last}.</source>
        <translation>Messwerte gibt es in {share} der Stunden vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>Incomplete, and so not compared: {months}.</source>
        <translation>Unvollständig und darum nicht verglichen: {months}.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>vs {year}</source>
        <translation>zu {year}</translation>
    </message>
    <message>
        <source>vs earlier</source>
        <translation>zu früher</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>1 October 2012</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>wait until the other program that uses it is done</source>
        <translation>warten, bis das andere Programm damit fertig ist</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>Datei und Ordner beschreibbar machen</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>prüfen, ob es den Ordner gibt und er beschreibbar ist</translation>
    </message>
    <message>
        <source>choose a genmon-gui database</source>
        <translation>eine Datenbank von genmon-gui wählen</translation>
    </message>
    <message>
        <source>run genmon-gui check on it and restore a snapshot</source>
        <translation>genmon-gui check darauf ausführen und eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>check the disk or card</source>
        <translation>Festplatte oder Karte prüfen</translation>
    </message>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}: kein Platz mehr</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <source>name the database with --db</source>
        <translation>die Datenbank mit --db angeben</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} ist ein Ordner</translation>
    </message>
    <message>
        <source>name the database file with --db</source>
        <translation>die Datenbankdatei mit --db angeben</translation>
    </message>
    <message>
        <source>{path} is a damaged or encrypted database ({reason})</source>
        <translation>{path} ist eine beschädigte oder verschlüsselte Datenbank ({reason})</translation>
    </message>
    <message>
        <source>choose a whole copy of it</source>
        <translation>eine vollständige Kopie wählen</translation>
    </message>
    <message>
        <source>{path} cannot be renamed ({reason})</source>
        <translation>{path} lässt sich nicht umbenennen ({reason})</translation>
    </message>
    <message>
        <source>make its folder writable</source>
        <translation>den Ordner beschreibbar machen</translation>
    </message>
    <message>
        <source>no room for another place, {place}: a record holds {most}</source>
        <translation>kein Platz für einen weiteren Ort, {place}: eine Datenbank fasst {most}</translation>
    </message>
    <message>
        <source>use another database for it</source>
        <translation>eine andere Datenbank dafür nehmen</translation>
    </message>
    <message>
        <source>process {number} is recording into {path} already</source>
        <translation>Prozess {number} zeichnet schon in {path} auf</translation>
    </message>
    <message>
        <source>stop it first, or look at the record with: genmon-gui view {path}</source>
        <translation>erst beenden, oder die Datenbank ansehen mit: genmon-gui view {path}</translation>
    </message>
    <message>
        <source>restore a snapshot of it</source>
        <translation>eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>choose another file, or bring its readings over with genmon-gui import</source>
        <translation>eine andere Datei wählen, oder ihre Messwerte mit genmon-gui import übernehmen</translation>
    </message>
    <message>
        <source>{path} was written by a newer genmon-gui (version {version} of the record)</source>
        <translation>{path} stammt von einem neueren genmon-gui (Version {version} der Datenbank)</translation>
    </message>
    <message>
        <source>install that version to use it; nothing was changed</source>
        <translation>diese Version installieren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} ist leer</translation>
    </message>
    <message>
        <source>put a snapshot in its place, or choose another database</source>
        <translation>eine Sicherung an ihre Stelle legen oder eine andere Datenbank wählen</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be set aside ({reason})</source>
        <translation>{path} ist beschädigt und lässt sich nicht beiseitelegen ({reason})</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <translation>{path} gibt es schon</translation>
    </message>
    <message>
        <source>choose another name, nothing was changed</source>
        <translation>einen anderen Namen wählen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <translation>{path} ist kein Ordner</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>erst anlegen</translation>
    </message>
    <message>
        <source>copying {path} to {target}</source>
        <translation>Kopie von {path} nach {target}</translation>
    </message>
    <message>
        <source>the snapshot was given up because the program ends</source>
        <translation>die Sicherung wurde abgebrochen, weil das Programm endet</translation>
    </message>
    <message>
        <source>the copy of {path} is not whole</source>
        <translation>die Kopie von {path} ist nicht vollständig</translation>
    </message>
    <message>
        <source>run genmon-gui check on it</source>
        <translation>genmon-gui check darauf ausführen</translation>
    </message>
    <message>
        <source>The -wal file beside {name} is of an older copy and was left out: with it, newer readings would not be seen.</source>
        <translation>Die -wal-Datei neben {name} gehört zu einer älteren Kopie und wurde weggelassen: Mit ihr wären neuere Messwerte nicht zu sehen.</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <translation>{path} ist keine Datei</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason})</source>
        <translation>{path} ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>check its rights and the room in the temporary folder</source>
        <translation>Rechte prüfen, und den Platz im temporären Ordner</translation>
    </message>
    <message>
        <source>{path} is in the middle of a change (there is a -journal file)</source>
        <translation>{path} wird gerade geändert (es gibt eine -journal-Datei)</translation>
    </message>
    <message>
        <source>let its own program finish and close it, then copy it again</source>
        <translation>das eigene Programm fertig werden und schließen lassen, dann noch einmal kopieren</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <translation>{path} ist nicht beschreibbar ({reason})</translation>
    </message>
    <message>
        <source>check its folder and the disk</source>
        <translation>Ordner und Festplatte prüfen</translation>
    </message>
    <message>
        <source>no 1-Wire bus at {path} ({reason})</source>
        <translation>kein 1-Wire-Bus unter {path} ({reason})</translation>
    </message>
    <message>
        <source>enable it with `sudo raspi-config nonint do_onewire 0` and restart, or try simulated sensors with --demo</source>
        <translation>mit `sudo raspi-config nonint do_onewire 0` einschalten und neu starten, oder simulierte Fühler mit --demo versuchen</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Wieder normal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>ALARM</source>
        <translation>ALARM</translation>
    </message>
    <message>
        <source>was {words}</source>
        <translation>zuvor {words}</translation>
    </message>
    <message>
        <source>{words} for {duration}</source>
        <translation>{words}, schon {duration}</translation>
    </message>
    <message>
        <source>{words} until {moment}</source>
        <translation>{words} bis {moment}</translation>
    </message>
    <message>
        <source>was {words}, from {moment}</source>
        <translation>zuvor {words}, ab {moment}</translation>
    </message>
    <message>
        <source>{words} since {moment}</source>
        <translation>{words} seit {moment}</translation>
    </message>
    <message>
        <source>snoozed until it is better</source>
        <translation>stumm bis es besser ist</translation>
    </message>
    <message>
        <source>snoozed for {duration}</source>
        <translation>stumm für {duration}</translation>
    </message>
    <message>
        <source>snoozed until {moment}</source>
        <translation>stumm bis {moment}</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>ein Test</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>acknowledged {moment}</source>
        <translation>quittiert {moment}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>at a time that is not known for {duration}</source>
        <translation>zu unbekannter Zeit, {duration} lang</translation>
    </message>
    <message>
        <source>{moment}, its end is not known</source>
        <translation>{moment}, Ende unbekannt</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>{subject}: {limit}</source>
        <translation>{subject}: {limit}</translation>
    </message>
    <message>
        <source>{subject}: {limit} since {moment}</source>
        <translation>{subject}: {limit} seit {moment}</translation>
    </message>
    <message>
        <source>{subject} {value}: {limit}</source>
        <translation>{subject} {value}: {limit}</translation>
    </message>
    <message>
        <source>{subject} {value}: {limit} since {moment}</source>
        <translation>{subject} {value}: {limit} seit {moment}</translation>
    </message>
    <message>
        <source>{subject}: back to normal</source>
        <translation>{subject}: wieder normal</translation>
    </message>
    <message>
        <source>{subject}: back to normal {moment}, was {limit}</source>
        <translation>{subject}: wieder normal {moment}, zuvor {limit}</translation>
    </message>
    <message>
        <source>{subject}: back to normal {moment}, was {limit} for {duration}</source>
        <translation>{subject}: wieder normal {moment}, zuvor {duration} {limit}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value}</source>
        <translation>{subject} wieder normal: {value}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value} {moment}, was {limit}</source>
        <translation>{subject} wieder normal: {value} {moment}, zuvor {limit}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value} {moment}, was {limit} for {duration}</source>
        <translation>{subject} wieder normal: {value} {moment}, zuvor {duration} {limit}</translation>
    </message>
    <message>
        <source>The alarm is active since {moment}.</source>
        <translation>Der Alarm besteht seit {moment}.</translation>
    </message>
    <message>
        <source>The warning is active since {moment}.</source>
        <translation>Die Warnung besteht seit {moment}.</translation>
    </message>
    <message>
        <source>The alarm is active since {moment}, after {duration} {limit}.</source>
        <translation>Der Alarm besteht seit {moment}, zuvor {duration} {limit}.</translation>
    </message>
    <message>
        <source>The warning is active since {moment}, after {duration} {limit}.</source>
        <translation>Die Warnung besteht seit {moment}, zuvor {duration} {limit}.</translation>
    </message>
    <message>
        <source>The alarm ({limit}) was active.</source>
        <translation>Der Alarm ({limit}) bestand.</translation>
    </message>
    <message>
        <source>The warning ({limit}) was active.</source>
        <translation>Die Warnung ({limit}) bestand.</translation>
    </message>
    <message>
        <source>The alarm ({limit}) was active for {duration}.</source>
        <translation>Der Alarm ({limit}) dauerte {duration}.</translation>
    </message>
    <message>
        <source>The warning ({limit}) was active for {duration}.</source>
        <translation>Die Warnung ({limit}) dauerte {duration}.</translation>
    </message>
    <message>
        <source>This is a test: alerts of the generator reach you here. Nothing is wrong.</source>
        <translation>Dies ist ein Test: Nachrichten des Generators erreichen Sie hier. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>It was asked for {when}.</source>
        <translation>Er wurde {when} angefordert.</translation>
    </message>
    <message>
        <source>genmon-gui test, {time}: alerts of the generator reach you here.</source>
        <translation>Test von genmon-gui, {time}: Nachrichten des Generators erreichen Sie hier.</translation>
    </message>
    <message>
        <source>Test alert of genmon-gui</source>
        <translation>Testnachricht von genmon-gui</translation>
    </message>
    <message>
        <source>The generator&apos;s database was found damaged {when}.</source>
        <translation>Die Datenbank des Generators wurde {when} beschädigt vorgefunden.</translation>
    </message>
    <message>
        <source>It was set aside as {name}, nothing was deleted. Recording goes on in a new database, into which all readings come back that can still be read.</source>
        <translation>Sie wurde als {name} beiseitegelegt, nichts wurde gelöscht. Die Aufzeichnung läuft in einer neuen Datenbank weiter, in die alle noch lesbaren Messwerte zurückkommen.</translation>
    </message>
    <message>
        <source>The card or disk may be wearing out: make a copy of the database soon.</source>
        <translation>Karte oder Festplatte sind vielleicht am Ende: bald eine Kopie der Datenbank machen.</translation>
    </message>
    <message>
        <source>Generator database damaged {when}, set aside; recording goes on.</source>
        <translation>Datenbank des Generators {when} beschädigt, beiseitegelegt; Aufzeichnung läuft weiter.</translation>
    </message>
    <message>
        <source>Database damaged: recording goes on in a new one</source>
        <translation>Datenbank beschädigt: Aufzeichnung läuft in einer neuen weiter</translation>
    </message>
    <message>
        <source>This is a test: at the generator&apos;s screen somebody pretends it. Nothing is wrong.</source>
        <translation>Dies ist ein Test: Am Bildschirm des Generators wird das nur vorgetäuscht. Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>TEST: {subject}</source>
        <translation>TEST: {subject}</translation>
    </message>
    <message>
        <source>To acknowledge it, touch the alarm on the generator&apos;s screen. You will hear again when all is back to normal.</source>
        <translation>Zum Quittieren den Alarm auf dem Bildschirm des Generators berühren. Sobald alles wieder normal ist, kommt noch eine Nachricht.</translation>
    </message>
    <message>
        <source>{subject} is back to normal since {moment}.</source>
        <translation>{subject}: wieder normal seit {moment}.</translation>
    </message>
    <message>
        <source>{subject} is back to normal at {value} since {moment}.</source>
        <translation>{subject}: mit {value} wieder normal seit {moment}.</translation>
    </message>
    <message>
        <source>If nobody has acknowledged it yet, touch it on the generator&apos;s screen.</source>
        <translation>Wenn noch niemand quittiert hat: auf dem Bildschirm des Generators berühren.</translation>
    </message>
    <message>
        <source>This message is {duration} late: it could not be sent before.</source>
        <translation>Diese Nachricht kommt {duration} zu spät: Vorher ließ sie sich nicht verschicken.</translation>
    </message>
    <message>
        <source>{duration} late: {message}</source>
        <translation>{duration} zu spät: {message}</translation>
    </message>
    <message>
        <source>Not reached: {recipient} ({answer}).</source>
        <translation>Nicht erreicht: {recipient} ({answer}).</translation>
    </message>
    <message>
        <source>1 earlier message could not be brought to you and will not be tried again.</source>
        <translation>1 frühere Nachricht ließ sich nicht zustellen und wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>{count} earlier messages could not be brought to you and will not be tried again.</source>
        <translation>{count} frühere Nachrichten ließen sich nicht zustellen und werden nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>{trouble}, so this copy may not be whole.</source>
        <translation>{trouble}, darum ist diese Kopie vielleicht nicht vollständig.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, whole: 1 reading</source>
        <translation>Sicherung vom {made}, vollständig: 1 Messwert</translation>
    </message>
    <message>
        <source>Snapshot of {made}, whole: {count} readings</source>
        <translation>Sicherung vom {made}, vollständig: {count} Messwerte</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but it is not whole: {found} of {size} bytes are there. Copy it again.</source>
        <translation>Sicherung vom {made}, aber unvollständig: {found} von {size} Bytes sind da. Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but somebody has recorded into it since.</source>
        <translation>Sicherung vom {made}, aber seither hat jemand hineingeschrieben.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but this file was changed or damaged after it was made.</source>
        <translation>Sicherung vom {made}, aber diese Datei wurde danach geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>alerts wait for the transport &quot;{transport}&quot;, which is not configured</source>
        <translation>Nachrichten warten auf den Weg „{transport}“, der nicht eingestellt ist</translation>
    </message>
    <message>
        <source>The program started{why}.</source>
        <translation>Das Programm wurde gestartet{why}.</translation>
    </message>
    <message>
        <source>The program stopped in order.</source>
        <translation>Das Programm wurde ordentlich beendet.</translation>
    </message>
    <message>
        <source>The program was off{why}.</source>
        <translation>Das Programm war aus{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard{why}.</source>
        <translation>{place} antwortete nicht{why}.</translation>
    </message>
    <message>
        <source>The time was not known{why}.</source>
        <translation>Die Zeit war nicht bekannt{why}.</translation>
    </message>
    <message>
        <source>The clock was set by {detail} s.</source>
        <translation>Die Uhr wurde um {detail} s gestellt.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {detail}.</source>
        <translation>Die Datenbank war beschädigt und wurde als {detail} beiseitegelegt.</translation>
    </message>
    <message>
        <source>What can be read of {detail} is back.</source>
        <translation>Was von {detail} lesbar ist, ist zurück.</translation>
    </message>
    <message>
        <source>Every page of the database could be read.</source>
        <translation>Jede Seite der Datenbank war lesbar.</translation>
    </message>
    <message>
        <source>A place got another name: {detail}.</source>
        <translation>Ein Ort heißt jetzt anders: {detail}.</translation>
    </message>
    <message>
        <source>Somebody deleted or moved files of the database while the program ran; it was put back with all readings.</source>
        <translation>Jemand hat im laufenden Betrieb Dateien der Datenbank gelöscht oder verschoben; sie wurde mit allen Messwerten wiederhergestellt.</translation>
    </message>
    <message>
        <source>The database was replaced by another while the program ran; what was in the first one is kept in {detail}.</source>
        <translation>Die Datenbank wurde im laufenden Betrieb durch eine andere ersetzt; was in der ersten stand, liegt in {detail}.</translation>
    </message>
    <message>
        <source>The database was written over by another file; what was recorded last came back from {detail}.</source>
        <translation>Die Datenbank wurde von einer anderen Datei überschrieben; was zuletzt aufgezeichnet wurde, kam aus {detail} zurück.</translation>
    </message>
    <message>
        <source>A database of another program lay in this one&apos;s place; it is kept as {detail}.</source>
        <translation>An der Stelle dieser Datenbank lag die eines anderen Programms; sie ist als {detail} aufgehoben.</translation>
    </message>
    <message>
        <source>The program was off for {duration}{why}.</source>
        <translation>Das Programm war {duration} aus{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard for {duration}{why}.</source>
        <translation>{place} antwortete {duration} nicht{why}.</translation>
    </message>
    <message>
        <source>The time was not known for {duration}{why}.</source>
        <translation>Die Zeit war {duration} nicht bekannt{why}.</translation>
    </message>
    <message>
        <source>The program was off from {begin} to {end}{why}.</source>
        <translation>Das Programm war von {begin} bis {end} aus{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard from {begin} to {end}{why}.</source>
        <translation>{place} antwortete von {begin} bis {end} nicht{why}.</translation>
    </message>
    <message>
        <source>The time was not known from {begin} to {end}{why}.</source>
        <translation>Die Zeit war von {begin} bis {end} nicht bekannt{why}.</translation>
    </message>
    <message>
        <source>{place} has not been heard since {begin}{why}.</source>
        <translation>{place} antwortet seit {begin} nicht{why}.</translation>
    </message>
    <message>
        <source>{place} has not been heard since a time that is not known yet{why}.</source>
        <translation>{place} antwortet seit noch unbekannter Zeit nicht{why}.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>program off</source>
        <translation>Programm aus</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>sensor lost</source>
        <translation>Fühler verloren</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>Hidden by hand, {long}</source>
        <translation>Von Hand ausgeblendet, {long}</translation>
    </message>
    <message>
        <source>The program was off{why}, {long}</source>
        <translation>Das Programm war aus{why}, {long}</translation>
    </message>
    <message>
        <source>The time was not known, {long}</source>
        <translation>Die Zeit war nicht bekannt, {long}</translation>
    </message>
    <message>
        <source>Not heard{why}, {long}</source>
        <translation>Keine Antwort{why}, {long}</translation>
    </message>
    <message>
        <source>No reason is known, {long}</source>
        <translation>Kein Grund bekannt, {long}</translation>
    </message>
    <message>
        <source>{where}: hidden by hand, {long}</source>
        <translation>{where}: von Hand ausgeblendet, {long}</translation>
    </message>
    <message>
        <source>{where}: not heard{why}, {long}</source>
        <translation>{where}: keine Antwort{why}, {long}</translation>
    </message>
    <message>
        <source>{where}: no reason is known, {long}</source>
        <translation>{where}: kein Grund bekannt, {long}</translation>
    </message>
    <message>
        <source>{path} has grown to {size} MB because another program reads the database</source>
        <translation>{path} ist auf {size} MB gewachsen, weil ein anderes Programm die Datenbank liest</translation>
    </message>
    <message>
        <source>close that program</source>
        <translation>dieses Programm schließen</translation>
    </message>
    <message>
        <source>A -wal file of an older state lay beside the database; it is now {name}.</source>
        <translation>Neben der Datenbank lag eine -wal-Datei von einem älteren Stand; sie heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>a PIN has 4 to 12 digits</source>
        <translation>eine PIN hat 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>eine andere wählen</translation>
    </message>
    <message>
        <source>remove it by hand</source>
        <translation>von Hand entfernen</translation>
    </message>
    <message>
        <source>{path} holds no PIN that can be read</source>
        <translation>{path} enthält keine lesbare PIN</translation>
    </message>
    <message>
        <source>set it anew with genmon-gui pin</source>
        <translation>mit genmon-gui pin neu setzen</translation>
    </message>
    <message>
        <source>stopped in order</source>
        <translation>ordentlich beendet</translation>
    </message>
    <message>
        <source>it crashed or was killed</source>
        <translation>abgestürzt oder abgebrochen</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>das Gerät war aus oder startete neu</translation>
    </message>
    <message>
        <source>power cut or crash</source>
        <translation>Stromausfall oder Absturz</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; its readings are being brought back.</source>
        <translation>Die Datenbank war beschädigt und wurde als {name} beiseitegelegt; ihre Messwerte werden zurückgeholt.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; 1 of its readings came back.</source>
        <translation>Die Datenbank war beschädigt und wurde als {name} beiseitegelegt; 1 ihrer Messwerte kam zurück.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; {count} of its readings came back.</source>
        <translation>Die Datenbank war beschädigt und wurde als {name} beiseitegelegt; {count} ihrer Messwerte kamen zurück.</translation>
    </message>
    <message>
        <source>{path} was not changed by the program</source>
        <translation>{path} wurde nicht vom Programm geändert</translation>
    </message>
    <message>
        <source>change it by hand</source>
        <translation>von Hand ändern</translation>
    </message>
    <message>
        <source>{path} is read-only</source>
        <translation>{path} ist schreibgeschützt</translation>
    </message>
    <message>
        <source>make it writable, or change it by hand</source>
        <translation>beschreibbar machen, oder von Hand ändern</translation>
    </message>
    <message>
        <source>{path} is not there for snapshots</source>
        <translation>{path} ist für Sicherungen nicht da</translation>
    </message>
    <message>
        <source>put its disk back</source>
        <translation>den Datenträger wieder einstecken</translation>
    </message>
    <message>
        <source>no room for a snapshot in {path}: {needed} MB needed, {free} MB free</source>
        <translation>kein Platz für eine Sicherung in {path}: {needed} MB nötig, {free} MB frei</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>{path} cannot be used for snapshots ({reason})</source>
        <translation>{path} ist für Sicherungen nicht brauchbar ({reason})</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>den Ordner prüfen</translation>
    </message>
    <message>
        <source>making a snapshot in {path} failed</source>
        <translation>die Sicherung in {path} ist misslungen</translation>
    </message>
    <message>
        <source>look into the log</source>
        <translation>ins Protokoll sehen</translation>
    </message>
    <message>
        <source>{target} was not the same as {source} when it was read back</source>
        <translation>{target} war beim Zurücklesen nicht gleich {source}</translation>
    </message>
    <message>
        <source>replace that stick or disk</source>
        <translation>diesen Stick oder diese Festplatte ersetzen</translation>
    </message>
    <message>
        <source>{path} does not say what was written</source>
        <translation>{path} sagt nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>die Festplatte prüfen</translation>
    </message>
    <message>
        <source>{path} cannot be understood</source>
        <translation>{path} ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>{path} leads to {target}, which is not there</source>
        <translation>{path} führt zu {target}, das nicht da ist</translation>
    </message>
    <message>
        <source>name a database in a folder that can be written</source>
        <translation>eine Datenbank in einem beschreibbaren Ordner angeben</translation>
    </message>
    <message>
        <source>{path} holds a demo&apos;s readings</source>
        <translation>{path} enthält Messwerte einer Vorführung</translation>
    </message>
    <message>
        <source>name another database with --db</source>
        <translation>eine andere Datenbank mit --db angeben</translation>
    </message>
    <message>
        <source>{path} holds real readings</source>
        <translation>{path} enthält echte Messwerte</translation>
    </message>
    <message>
        <source>the demo needs a database of its own</source>
        <translation>die Vorführung braucht eine eigene Datenbank</translation>
    </message>
    <message>
        <source>Nothing heard for {duration}.</source>
        <translation>Seit {duration} keine Antwort.</translation>
    </message>
    <message>
        <source>Asking the sensors…</source>
        <translation>Fühler werden abgefragt…</translation>
    </message>
    <message>
        <source>Not heard: {places}.</source>
        <translation>Keine Antwort: {places}.</translation>
    </message>
    <message>
        <source>No sensor found.</source>
        <translation>Kein Fühler gefunden.</translation>
    </message>
    <message>
        <source>Sensor heard {ago}.</source>
        <translation>Fühler {ago} abgelesen.</translation>
    </message>
    <message>
        <source>All {count} sensors heard {ago}.</source>
        <translation>Alle {count} Fühler {ago} abgelesen.</translation>
    </message>
    <message>
        <source>And 1 more: see System.</source>
        <translation>Und noch 1 Punkt: siehe System.</translation>
    </message>
    <message>
        <source>And {count} more: see System.</source>
        <translation>Und noch {count} Punkte: siehe System.</translation>
    </message>
    <message>
        <source>{subject} {words}, {snoozed}.</source>
        <comment>Engine block above 95.0 °C, snoozed until 14:02.</comment>
        <translation>{subject} {words}, {snoozed}.</translation>
    </message>
    <message>
        <source>Last message sent {ago}.</source>
        <translation>Letzte Nachricht {ago} verschickt.</translation>
    </message>
    <message>
        <source>Lowest tonight so far {low}° ({place}).</source>
        <translation>Heute Nacht bisher am tiefsten {low}° ({place}).</translation>
    </message>
    <message>
        <source>Lowest last night {low}° ({place}).</source>
        <translation>Letzte Nacht am tiefsten {low}° ({place}).</translation>
    </message>
    <message>
        <source>Clock not set: readings wait for the time.</source>
        <translation>Uhr nicht gestellt: Messwerte warten auf die Zeit.</translation>
    </message>
    <message>
        <source>Clock not set: 1 reading waits for the time.</source>
        <translation>Uhr nicht gestellt: 1 Messwert wartet auf die Zeit.</translation>
    </message>
    <message>
        <source>Clock not set: {count} readings wait for the time.</source>
        <translation>Uhr nicht gestellt: {count} Messwerte warten auf die Zeit.</translation>
    </message>
    <message>
        <source>a message was given up: {answer}</source>
        <translation>eine Nachricht wurde aufgegeben: {answer}</translation>
    </message>
    <message>
        <source>1 message has not gone out since {moment}: {answer}</source>
        <translation>1 Nachricht wartet seit {moment}: {answer}</translation>
    </message>
    <message>
        <source>{count} messages have not gone out since {moment}: {answer}</source>
        <translation>{count} Nachrichten warten seit {moment}: {answer}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Seit {moment}</translation>
    </message>
    <message>
        <source>No message could be sent from {begin} to {end}. What happened:</source>
        <translation>Von {begin} bis {end} ließ sich keine Nachricht verschicken. Was geschah:</translation>
    </message>
    <message>
        <source>{since}: {what}</source>
        <translation>{since}: {what}</translation>
    </message>
    <message>
        <source>{subject} {words}</source>
        <translation>{subject} {words}</translation>
    </message>
    <message>
        <source>lowest {value} at {moment} ({place})</source>
        <translation>am tiefsten {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>Lowest {value} at {moment} ({place})</source>
        <translation>Am tiefsten {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>highest {value} at {moment} ({place})</source>
        <translation>am höchsten {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>Highest {value} at {moment} ({place})</source>
        <translation>Am höchsten {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>All is clear now</source>
        <translation>Jetzt ist alles gut</translation>
    </message>
    <message>
        <source>Active now: {alarms}</source>
        <translation>Jetzt aktiv: {alarms}</translation>
    </message>
    <message>
        <source>Power was off {begin} to {end}</source>
        <translation>Der Strom war aus von {begin} bis {end}</translation>
    </message>
    <message>
        <source>The kiosk was off {begin} to {end}</source>
        <translation>Der Kiosk war aus von {begin} bis {end}</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 Alarm</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} Alarme</translation>
    </message>
    <message>
        <source>all clear now</source>
        <translation>jetzt alles gut</translation>
    </message>
    <message>
        <source>active now: {alarms}</source>
        <translation>jetzt aktiv: {alarms}</translation>
    </message>
    <message>
        <source>… and {count} more …</source>
        <translation>… und {count} weitere …</translation>
    </message>
    <message>
        <source>No fault in {days} days.</source>
        <translation>Kein Fehler in {days} Tagen.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Noch kein Messwert.</translation>
    </message>
    <message>
        <source>Last reading {when}.</source>
        <translation>Letzter Messwert {when}.</translation>
    </message>
    <message>
        <source>Last reading {when}, read in {seconds} s.</source>
        <translation>Letzter Messwert {when}, gelesen in {seconds} s.</translation>
    </message>
    <message>
        <source>Faults today: {kinds}.</source>
        <translation>Fehler heute: {kinds}.</translation>
    </message>
    <message>
        <source>Faults on {weekday} {date}: {kinds}.</source>
        <translation>Fehler am {weekday}, {date}: {kinds}.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None are taken.</source>
        <translation>Es werden keine gemacht.</translation>
    </message>
    <message>
        <source>None yet, one is taken a day.</source>
        <translation>Noch keine, täglich wird eine gemacht.</translation>
    </message>
    <message>
        <source>1 kept, the last one {moment}</source>
        <translation>1 aufbewahrt, die letzte {moment}</translation>
    </message>
    <message>
        <source>{count} kept, the last one {moment}</source>
        <translation>{count} aufbewahrt, die letzte {moment}</translation>
    </message>
    <message>
        <source>None: alarms are told on this screen alone.</source>
        <translation>Keine: Alarme stehen nur auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>1 reading of {place} at {moment}: genmon-gui check says how to hide it</source>
        <translation>1 Messwert von {place} um {moment}: genmon-gui check sagt, wie man ihn ausblendet</translation>
    </message>
    <message>
        <source>{count} readings of {place} up to {moment}: genmon-gui check says how to hide them</source>
        <translation>{count} Messwerte von {place} bis {moment}: genmon-gui check sagt, wie man sie ausblendet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Server sagt</translation>
    </message>
    <message>
        <source>Machine on</source>
        <translation>Gerät an</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>schon {duration}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not known: readings wait for it.</source>
        <translation>Nicht bekannt: Messwerte warten darauf.</translation>
    </message>
    <message>
        <source>No time server answers now, known since {moment}</source>
        <translation>Kein Zeitserver antwortet jetzt, bekannt seit {moment}</translation>
    </message>
    <message>
        <source>Kept right by a time server, known since {moment}</source>
        <translation>Von einem Zeitserver gestellt, bekannt seit {moment}</translation>
    </message>
    <message>
        <source>{moment}; not believed until a time server says so</source>
        <translation>{moment}; gilt nicht, bis ein Zeitserver es bestätigt</translation>
    </message>
    <message>
        <source>Clock shows</source>
        <translation>Uhr zeigt</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles ist gut</translation>
    </message>
    <message>
        <source>Not all is well: {what}</source>
        <translation>Nicht alles ist gut: {what}</translation>
    </message>
    <message>
        <source>The week from {span}:</source>
        <translation>Die Woche vom {span}:</translation>
    </message>
    <message>
        <source>{subject} is in alarm</source>
        <translation>{subject} ist im Alarm</translation>
    </message>
    <message>
        <source>{place} is not heard</source>
        <translation>{place} antwortet nicht</translation>
    </message>
    <message>
        <source>{recipient} is not reached</source>
        <translation>{recipient} wird nicht erreicht</translation>
    </message>
    <message>
        <source>{place}: no readings</source>
        <translation>{place}: keine Messwerte</translation>
    </message>
    <message>
        <source>{place}: lowest {low} ({low_moment}), highest {high} ({high_moment})</source>
        <translation>{place}: am tiefsten {low} ({low_moment}), am höchsten {high} ({high_moment})</translation>
    </message>
    <message>
        <source>{place} {low} to {high}</source>
        <translation>{place} {low} bis {high}</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>Kein Alarm.</translation>
    </message>
    <message>
        <source>1 alarm.</source>
        <translation>1 Alarm.</translation>
    </message>
    <message>
        <source>{count} alarms.</source>
        <translation>{count} Alarme.</translation>
    </message>
    <message>
        <source>No alarm this week.</source>
        <translation>Kein Alarm in dieser Woche.</translation>
    </message>
    <message>
        <source>1 alarm this week.</source>
        <translation>1 Alarm in dieser Woche.</translation>
    </message>
    <message>
        <source>{count} alarms this week.</source>
        <translation>{count} Alarme in dieser Woche.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>12 to 19 November</comment>
        <translation>{first}. bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>29 October to 5 November</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{duration} after the kiosk was switched on (its clock is not set yet)</source>
        <translation>{duration} nach dem Einschalten des Kiosks (seine Uhr ist noch nicht gestellt)</translation>
    </message>
    <message>
        <source>{date} {year}, {time} {zone}</source>
        <comment>Sunday 22 November 2026, 14:02 EST</comment>
        <translation>{date} {year}, {time} {zone}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <comment>on Sunday 22 November 2026, 14:02 EST</comment>
        <translation>am {moment}</translation>
    </message>
    <message>
        <source>{duration} after power-on (clock not set)</source>
        <translation>{duration} nach dem Einschalten (Uhr nicht gestellt)</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>{path} belongs to the database</source>
        <translation>{path} gehört zur Datenbank</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there are no readings yet</source>
        <translation>es gibt noch keine Messwerte</translation>
    </message>
    <message>
        <source>there are no readings of {place} yet</source>
        <translation>von {place} gibt es noch keine Messwerte</translation>
    </message>
    <message>
        <source>let the kiosk record some, or import a log</source>
        <translation>den Kiosk welche aufzeichnen lassen, oder ein Protokoll einlesen</translation>
    </message>
    <message>
        <source>there are no readings in {year}</source>
        <translation>von {year} gibt es keine Messwerte</translation>
    </message>
    <message>
        <source>choose one of {years}</source>
        <translation>eines von {years} wählen</translation>
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
        <source>the sign of life fails: {why}</source>
        <translation>das Lebenszeichen schlägt fehl: {why}</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the record keeps the days of {name}, a timezone this machine does not know</source>
        <translation>die Datenbank führt die Tage von {name}, einer Zeitzone, die dieses Gerät nicht kennt</translation>
    </message>
    <message>
        <source>update its tzdata</source>
        <translation>tzdata aktualisieren</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Ort</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Orte</translation>
    </message>
    <message>
        <source>night from {time}</source>
        <translation>Nacht ab {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>PIN</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>For acknowledging too</source>
        <translation>Auch zum Quittieren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>1 limit</source>
        <translation>1 Grenzwert</translation>
    </message>
    <message>
        <source>{count} limits</source>
        <translation>{count} Grenzwerte</translation>
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
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Low warning</source>
        <translation>Warnung unten</translation>
    </message>
    <message>
        <source>High warning</source>
        <translation>Warnung oben</translation>
    </message>
    <message>
        <source>{place} now alarms below {limit}.</source>
        <translation>{place}: Alarm jetzt unter {limit}.</translation>
    </message>
    <message>
        <source>{place} now alarms above {limit}.</source>
        <translation>{place}: Alarm jetzt über {limit}.</translation>
    </message>
    <message>
        <source>{place} now warns below {limit}.</source>
        <translation>{place}: Warnung jetzt unter {limit}.</translation>
    </message>
    <message>
        <source>{place} now warns above {limit}.</source>
        <translation>{place}: Warnung jetzt über {limit}.</translation>
    </message>
    <message>
        <source>{place} no longer has this low limit.</source>
        <translation>{place} hat diese Untergrenze nicht mehr.</translation>
    </message>
    <message>
        <source>{place} no longer has this high limit.</source>
        <translation>{place} hat diese Obergrenze nicht mehr.</translation>
    </message>
    <message>
        <source>Off: nothing is told, however cold it gets.</source>
        <translation>Aus: Es wird nichts gemeldet, wie kalt es auch wird.</translation>
    </message>
    <message>
        <source>Off: nothing is told, however hot it gets.</source>
        <translation>Aus: Es wird nichts gemeldet, wie heiß es auch wird.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>limit</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>nach {duration}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>{place}: its new limits are not kept yet.</source>
        <translation>{place}: Die neuen Grenzwerte sind noch nicht übernommen.</translation>
    </message>
    <message>
        <source>{place}: {limit} {value} is not kept yet.</source>
        <translation>{place}: {limit} {value} ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>{place} has new limits.</source>
        <translation>{place} hat neue Grenzwerte.</translation>
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
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>No PIN is asked for any more.</source>
        <translation>Es wird keine PIN mehr verlangt.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The clock was {length} ahead until a time server answered; what was recorded by it moves to its true time.</source>
        <translation>Die Uhr ging {length} vor, bis ein Zeitserver antwortete; was nach ihr aufgezeichnet wurde, kommt an seine wahre Zeit.</translation>
    </message>
    <message>
        <source>The clock was {length} behind until a time server answered; what was recorded by it moves to its true time.</source>
        <translation>Die Uhr ging {length} nach, bis ein Zeitserver antwortete; was nach ihr aufgezeichnet wurde, kommt an seine wahre Zeit.</translation>
    </message>
    <message>
        <source>{path}: some of its pages are gone</source>
        <translation>{path}: es fehlen Seiten darin</translation>
    </message>
    <message>
        <source>move that file away; what was recorded before is kept in {name}</source>
        <translation>diese Datei wegbewegen; was vorher aufgezeichnet wurde, liegt in {name}</translation>
    </message>
    <message>
        <source>{path} was deleted or moved and cannot be saved yet ({why})</source>
        <translation>{path} wurde gelöscht oder verschoben und kann noch nicht gerettet werden ({why})</translation>
    </message>
    <message>
        <source>{remedy} before the program ends: it alone still has the file</source>
        <translation>{remedy}, bevor das Programm endet: nur es hat die Datei noch</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>End the test of {place}</source>
        <translation>Test von {place} beenden</translation>
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
        <translation>antwortet zurzeit nicht</translation>
    </message>
    <message>
        <source>pretended</source>
        <translation>vorgetäuscht</translation>
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
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Noch nicht quittiert</translation>
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
        <source>{value}, {word}</source>
        <translation>{value}, {word}</translation>
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
        <source>TEST  {place}</source>
        <translation>TEST  {place}</translation>
    </message>
    <message>
        <source>pretended {value}</source>
        <translation>vorgetäuscht {value}</translation>
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
        <source>No readings in {span}.</source>
        <translation>Keine Messwerte für {span}.</translation>
    </message>
    <message>
        <source>No readings on {day}.</source>
        <translation>Keine Messwerte am {day}.</translation>
    </message>
    <message>
        <source>No readings: {span}.</source>
        <translation>Keine Messwerte: {span}.</translation>
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
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
        <translation>zuletzt abgelesen {when}</translation>
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
        <source>Year in words</source>
        <translation>Jahr in Worten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
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
        <source>No sensor found yet.
Connect one: it appears here by itself.</source>
        <translation>Noch kein Fühler gefunden.
Schließen Sie einen an: Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Fühler</translation>
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
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>With the settings as they are now, a test goes to:</source>
        <translation>Mit den jetzigen Einstellungen geht ein Test an:</translation>
    </message>
    <message>
        <source>By settings that are NOT KEPT YET a test goes to:</source>
        <translation>Mit NOCH NICHT ÜBERNOMMENEN Einstellungen geht ein Test an:</translation>
    </message>
    <message>
        <source>Looking for USB sticks…</source>
        <translation>USB-Sticks werden gesucht…</translation>
    </message>
    <message>
        <source>Plug in a USB stick.</source>
        <translation>Stecken Sie einen USB-Stick ein.</translation>
    </message>
    <message>
        <source>{stick} takes no files. Is it write-protected?</source>
        <translation>{stick} nimmt keine Dateien an. Ist er schreibgeschützt?</translation>
    </message>
    <message>
        <source>{stick}: {size} free</source>
        <translation>{stick}: {size} frei</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Saving {file}: {share} %</source>
        <translation>{file} wird gespeichert: {share} %</translation>
    </message>
    <message>
        <source>Saved {file} on {stick}. You can pull it out.</source>
        <translation>{file} ist auf {stick} gespeichert. Sie können ihn abziehen.</translation>
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
        <source>TEST, really not heard</source>
        <translation>TEST, in Wahrheit keine Antwort</translation>
    </message>
    <message>
        <source>TEST, really {value}°</source>
        <translation>TEST, in Wahrheit {value}°</translation>
    </message>
    <message>
        <source>Last heard {when}: {value}°.</source>
        <translation>Zuletzt {when}: {value}°.</translation>
    </message>
    <message>
        <source>Waiting for its first answer.</source>
        <translation>Wartet auf die erste Antwort.</translation>
    </message>
    <message>
        <source>Not heard any more.</source>
        <translation>Antwortet nicht mehr.</translation>
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
        <source>What {year} says</source>
        <translation>Was {year} sagt</translation>
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
        <source>Readings in view, CSV</source>
        <translation>Sichtbare Messwerte, CSV</translation>
    </message>
    <message>
        <source>Hours in view, CSV</source>
        <translation>Sichtbare Stunden, CSV</translation>
    </message>
    <message>
        <source>Days in view, CSV</source>
        <translation>Sichtbare Tage, CSV</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Auf USB-Stick speichern</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Bild, PNG</translation>
    </message>
    <message>
        <source>Copy of the database</source>
        <translation>Kopie der Datenbank</translation>
    </message>
    <message>
        <source>Year on a page, PDF</source>
        <translation>Jahr auf einer Seite, PDF</translation>
    </message>
    <message>
        <source>{year} on a page, PDF</source>
        <translation>{year} auf einer Seite, PDF</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Acknowledging asks for the PIN too</source>
        <translation>PIN auch zum Quittieren</translation>
    </message>
    <message>
        <source>Setting up asks for it. Who has forgotten it runs genmon-gui pin --remove here.</source>
        <translation>Sie wird vor dem Einrichten verlangt. Wer sie vergessen hat, führt hier genmon-gui pin --remove aus.</translation>
    </message>
    <message>
        <source>Without a PIN everybody who stands here can set everything up.</source>
        <translation>Ohne PIN kann jeder, der hier steht, alles einstellen.</translation>
    </message>
    <message>
        <source>New PIN, {few} to {most} digits</source>
        <translation>Neue PIN, {few} bis {most} Ziffern</translation>
    </message>
    <message>
        <source>A PIN has {few} to {most} digits.</source>
        <translation>Eine PIN hat {few} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two were not the same. New PIN</source>
        <translation>Die beiden waren verschieden. Neue PIN</translation>
    </message>
    <message>
        <source>Acknowledging an alarm asks for the PIN.</source>
        <translation>Zum Quittieren ist jetzt die PIN nötig.</translation>
    </message>
    <message>
        <source>Everybody may acknowledge an alarm.</source>
        <translation>Jeder darf einen Alarm quittieren.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Sound of an alarm</source>
        <translation>Alarmton</translation>
    </message>
    <message>
        <source>Red on black at night</source>
        <translation>Nachts rot auf schwarz</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Dim after</source>
        <translation>Dimmen nach</translation>
    </message>
    <message>
        <source>Brightness while dim</source>
        <translation>Helligkeit gedimmt</translation>
    </message>
    <message>
        <source>Dark after</source>
        <translation>Dunkel nach</translation>
    </message>
    <message>
        <source>Back to Now after</source>
        <translation>Zurück zu „Jetzt“ nach</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Nacht von</translation>
    </message>
    <message>
        <source>Night to</source>
        <translation>Nacht bis</translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation>Helligkeit nachts</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Theme: {theme}.</source>
        <translation>Aussehen: {theme}.</translation>
    </message>
    <message>
        <source>Alarms make a sound.</source>
        <translation>Alarme sind zu hören.</translation>
    </message>
    <message>
        <source>Alarms are silent.</source>
        <translation>Alarme sind stumm.</translation>
    </message>
    <message>
        <source>There is no night any more.</source>
        <translation>Der Nachtmodus ist aus.</translation>
    </message>
    <message>
        <source>Night from {begin} to {end}.</source>
        <translation>Nacht von {begin} bis {end}.</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Until over</source>
        <translation>Bis es vorbei ist</translation>
    </message>
    <message>
        <source>Snooze {subject}</source>
        <translation>{subject} stummschalten</translation>
    </message>
    <message>
        <source>Tell again of {subject}</source>
        <translation>{subject} wieder melden</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>The probe {probe} is now at {place}.</source>
        <translation>Der Fühler {probe} ist jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>{place} now has the probe {probe}. Its history goes on.</source>
        <translation>{place} hat jetzt den Fühler {probe}. Der Verlauf geht weiter.</translation>
    </message>
    <message>
        <source>{place} has no probe any more. Its history stays.</source>
        <translation>{place} hat keinen Fühler mehr. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The probes of {one} and {other} have changed places.</source>
        <translation>Die Fühler von {one} und {other} haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>That is how probes are called.</source>
        <translation>So heißen nur Fühler.</translation>
    </message>
    <message>
        <source>{name} has a history of its own.</source>
        <translation>{name} hat einen eigenen Verlauf.</translation>
    </message>
    <message>
        <source>There is a place called {name} already.</source>
        <translation>Es gibt schon einen Ort namens {name}.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Its history stays; its limit is removed.</source>
        <translation>Der Verlauf bleibt, die Grenze entfällt.</translation>
    </message>
    <message>
        <source>Its history stays; its {count} limits are removed.</source>
        <translation>Der Verlauf bleibt, {count} Grenzen entfallen.</translation>
    </message>
    <message>
        <source>Is the new probe {probe} at {place} now?</source>
        <translation>Ist der neue Fühler {probe} jetzt hier: {place}?</translation>
    </message>
    <message>
        <source>Nothing can be changed here while readings are not recorded.</source>
        <translation>Hier lässt sich nichts ändern, solange keine Messwerte aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The last change takes effect in a moment.</source>
        <translation>Die letzte Änderung wird gleich wirksam.</translation>
    </message>
    <message>
        <source>Hold one probe in your hand. It shows within half a minute.</source>
        <translation>Einen Fühler in die Hand nehmen. Er wird binnen 30 s erkannt.</translation>
    </message>
    <message>
        <source>Several become warmer. Hold one alone.</source>
        <translation>Mehrere werden wärmer. Nur einen in die Hand nehmen.</translation>
    </message>
    <message>
        <source>It is a new one, {warmer} warmer than before.</source>
        <translation>Es ist ein neuer, {warmer} wärmer als vorher.</translation>
    </message>
    <message>
        <source>It is that of {place}, {warmer} warmer than before.</source>
        <translation>Es ist der von {place}, {warmer} wärmer als vorher.</translation>
    </message>
    <message>
        <source>New probe {probe}</source>
        <translation>Neuer Fühler {probe}</translation>
    </message>
    <message>
        <source>Which probe is which?</source>
        <translation>Welcher Fühler ist welcher?</translation>
    </message>
    <message>
        <source>Hold one in your hand</source>
        <translation>Einen in die Hand nehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No probe, its history stays</source>
        <translation>Kein Fühler, Verlauf bleibt</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>Sagen, wo er ist</translation>
    </message>
    <message>
        <source>Its probe</source>
        <translation>Der Fühler</translation>
    </message>
    <message>
        <source>Replace its probe</source>
        <translation>Fühler ersetzen</translation>
    </message>
    <message>
        <source>Hold to remove its probe</source>
        <translation>Halten, um den Fühler zu entfernen</translation>
    </message>
    <message>
        <source>No new probe found</source>
        <translation>Kein neuer Fühler gefunden</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Einen wählen</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Ein anderer Name…</translation>
    </message>
    <message>
        <source>Which one is at {place} now?</source>
        <translation>Welcher ist jetzt hier: {place}?</translation>
    </message>
    <message>
        <source>Where is the probe {probe}?</source>
        <translation>Wo ist der Fühler {probe}?</translation>
    </message>
    <message>
        <source>Places and probes</source>
        <translation>Orte und Fühler</translation>
    </message>
    <message>
        <source>{provider} wants an app password here, not your usual one: make one in the security settings of your account.</source>
        <translation>{provider} verlangt hier ein App-Passwort, nicht das übliche: In den Sicherheitseinstellungen des Kontos lässt sich eines anlegen.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from programs any more, app passwords neither: send by another provider.</source>
        <translation>{provider} nimmt von Programmen keine Passwörter mehr an, auch keine App-Passwörter: Bitte über einen anderen Anbieter senden.</translation>
    </message>
    <message>
        <source>{provider} is ending passwords for programs: your administrator may have to allow SMTP, or send by another provider.</source>
        <translation>{provider} schafft Passwörter für Programme ab: Vielleicht muss der Administrator SMTP erlauben; sonst über einen anderen Anbieter senden.</translation>
    </message>
    <message>
        <source>{provider}: allow POP3 and IMAP once in the settings of your account. With two-factor login it wants an app password.</source>
        <translation>{provider}: In den Einstellungen des Kontos einmal POP3 und IMAP erlauben. Mit Zwei-Faktor-Anmeldung wird ein App-Passwort verlangt.</translation>
    </message>
    <message>
        <source>No message reaches {recipient}</source>
        <translation>Keine Nachricht erreicht {recipient}</translation>
    </message>
    <message>
        <source>A message to {recipient} was given up: {words}.

Alarms are told to the others only, until this is put right: check the address, on the generator&apos;s screen under Set up, Messages.</source>
        <translation>Eine Nachricht an {recipient} wurde aufgegeben: {words}.

Bis das behoben ist, erfahren nur die anderen von Alarmen: Bitte die Adresse prüfen, auf dem Bildschirm des Generators unter Einrichten, Nachrichten.</translation>
    </message>
    <message>
        <source>Your address is missing.</source>
        <translation>Die eigene Adresse fehlt.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Der Server fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Nobody is named who gets messages.</source>
        <translation>Niemand ist genannt, der Nachrichten bekommt.</translation>
    </message>
    <message>
        <source>No alarm of {place} goes off at {value} now.</source>
        <translation>Bei {value} löst jetzt kein Alarm von {place} aus.</translation>
    </message>
    <message>
        <source>1 recipient gets a message marked TEST.</source>
        <translation>1 Empfänger bekommt eine Nachricht mit dem Vermerk TEST.</translation>
    </message>
    <message>
        <source>{count} recipients get a message marked TEST.</source>
        <translation>{count} Empfänger bekommen eine Nachricht mit dem Vermerk TEST.</translation>
    </message>
    <message>
        <source>Nobody gets a message, since nobody is named.</source>
        <translation>Niemand bekommt eine Nachricht, denn niemand ist genannt.</translation>
    </message>
    <message>
        <source>At {value} this goes off:</source>
        <translation>Bei {value} löst aus:</translation>
    </message>
    <message>
        <source>the warning {words}</source>
        <translation>die Warnung {words}</translation>
    </message>
    <message>
        <source>the alarm {words}</source>
        <translation>der Alarm {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} Adressen</translation>
    </message>
    <message>
        <source>No e-mail yet</source>
        <translation>Noch keine E-Mail</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>E-mail to {recipient}</source>
        <translation>E-Mail an {recipient}</translation>
    </message>
    <message>
        <source>Text message to {recipient}</source>
        <translation>SMS an {recipient}</translation>
    </message>
    <message>
        <source>Web address {recipient}</source>
        <translation>Webadresse {recipient}</translation>
    </message>
    <message>
        <source>Push service {recipient}</source>
        <translation>Push-Dienst {recipient}</translation>
    </message>
    <message>
        <source>Taken by the server. Look whether it has arrived.</source>
        <translation>Vom Server angenommen. Bitte nachsehen, ob die Nachricht angekommen ist.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>The server did not accept the password of {username}.</source>
        <translation>Der Server hat das Passwort von {username} nicht angenommen.</translation>
    </message>
    <message>
        <source>Type both again; many providers want an app password.</source>
        <translation>Bitte beides neu eingeben; viele Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>{server} cannot be found. Check how the server is spelled, and whether this machine is on the network.</source>
        <translation>{server} ist nicht zu finden. Bitte die Schreibweise des Servers prüfen, und ob dieses Gerät im Netz ist.</translation>
    </message>
    <message>
        <source>{server} cannot be reached. Check server and port, and whether this machine is on the network.</source>
        <translation>{server} ist nicht zu erreichen. Bitte Server und Port prüfen, und ob dieses Gerät im Netz ist.</translation>
    </message>
    <message>
        <source>{server} does not answer. Check server and port; some networks bar the way to mail servers.</source>
        <translation>{server} antwortet nicht. Bitte Server und Port prüfen; manche Netze versperren den Weg zu Mailservern.</translation>
    </message>
    <message>
        <source>{server} does not speak as it should. With port 465 choose TLS, with port 587 STARTTLS.</source>
        <translation>{server} spricht nicht wie erwartet. Zu Port 465 gehört TLS, zu Port 587 STARTTLS.</translation>
    </message>
    <message>
        <source>{server} cannot prove that it is that server, so it was told nothing. Check how the server is spelled.</source>
        <translation>{server} kann sich nicht ausweisen; darum wurde nichts übertragen. Bitte die Schreibweise des Servers prüfen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong, so that {server} cannot be trusted. Wait until the clock is set, or set it.</source>
        <translation>Die Uhr dieses Geräts geht falsch, darum lässt sich {server} nicht prüfen. Bitte warten, bis die Uhr gestellt ist, oder sie stellen.</translation>
    </message>
    <message>
        <source>{server} takes no mail from {sender}. Check your address and the user name.</source>
        <translation>{server} nimmt keine Mail von {sender} an. Bitte die eigene Adresse und den Benutzernamen prüfen.</translation>
    </message>
    <message>
        <source>There is no {recipient}, says the server. Check how it is spelled.</source>
        <translation>{recipient} gibt es nicht, sagt der Server. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Eigene E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A password has plain letters, digits and signs.</source>
        <translation>Ein Passwort hat nur Buchstaben ohne Umlaute, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces: smtp.example.com.</source>
        <translation>Ein Servername hat keine Leerzeichen: smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number up to 65535; usual are {usual}.</source>
        <translation>Ein Port ist eine Zahl bis 65535; üblich sind {usual}.</translation>
    </message>
    <message>
        <source>Typed, not kept yet</source>
        <translation>Eingegeben, noch nicht übernommen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Change {address}</source>
        <translation>{address} ändern</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Halten: entfernen</translation>
    </message>
    <message>
        <source>Hold to remove {address}</source>
        <translation>Halten, um {address} zu entfernen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Who gets messages</source>
        <translation>Wer Nachrichten bekommt</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Rehearse an alarm</source>
        <translation>Alarm proben</translation>
    </message>
    <message>
        <source>If nobody acknowledges</source>
        <translation>Wenn niemand quittiert</translation>
    </message>
    <message>
        <source>The list of those who get messages is changed.</source>
        <translation>Die Liste der Empfänger ist geändert.</translation>
    </message>
    <message>
        <source>Messages go out from {sender}.</source>
        <translation>Nachrichten gehen von {sender} aus.</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add an address for text messages</source>
        <translation>Adresse für SMS hinzufügen</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message, through an e-mail gateway</source>
        <translation>Per SMS, über ein E-Mail-Gateway</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Address for text messages: number@gateway</source>
        <translation>Adresse für SMS: Nummer@Gateway</translation>
    </message>
    <message>
        <source>Another address instead</source>
        <translation>Stattdessen eine andere Adresse</translation>
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation>{address} ist schon dabei.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pretend it is</source>
        <translation>Vorgetäuschter Wert</translation>
    </message>
    <message>
        <source>Rehearse for a minute</source>
        <translation>Eine Minute lang proben</translation>
    </message>
    <message>
        <source>Everything is marked TEST: the tile, the alarm, its sound and every message. The true readings are recorded meanwhile; the pretended one never is.</source>
        <translation>Alles trägt den Vermerk TEST: Kachel, Alarm, Ton und jede Nachricht. Die wahren Messwerte werden währenddessen aufgezeichnet, der vorgetäuschte nie.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>No place is known yet.</source>
        <translation>Noch ist kein Ort bekannt.</translation>
    </message>
    <message>
        <source>Tell these people too, after</source>
        <translation>Auch diese Leute benachrichtigen, nach</translation>
    </message>
    <message>
        <source>They are told after {delay}.</source>
        <translation>Sie werden nach {delay} benachrichtigt.</translation>
    </message>
    <message>
        <source>The second list is changed.</source>
        <translation>Die zweite Liste ist geändert.</translation>
    </message>
    <message>
        <source>Weekly message that all is well</source>
        <translation>Wöchentliche Nachricht, dass alles gut ist</translation>
    </message>
    <message>
        <source>It is sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Quiet hours, for warnings only</source>
        <translation>Ruhezeit, nur für Warnungen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remind of an alarm after</source>
        <translation>An einen Alarm erinnern nach</translation>
    </message>
    <message>
        <source>No weekly message is sent.</source>
        <translation>Es wird keine wöchentliche Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The weekly message is sent on</source>
        <translation>Die wöchentliche Nachricht wird gesendet am</translation>
    </message>
    <message>
        <source>Warnings are told at any hour.</source>
        <translation>Warnungen werden zu jeder Stunde gemeldet.</translation>
    </message>
    <message>
        <source>Nobody is reminded of an alarm.</source>
        <translation>An Alarme wird nicht erinnert.</translation>
    </message>
    <message>
        <source>You are reminded of an alarm after {delay}.</source>
        <translation>An einen Alarm wird nach {delay} erinnert.</translation>
    </message>
    <message>
        <source>The weekly message is sent on {day} at {time}.</source>
        <translation>Die wöchentliche Nachricht wird am {day} um {time} gesendet.</translation>
    </message>
    <message>
        <source>Warnings wait from {begin} to {end}; alarms never do.</source>
        <translation>Warnungen warten von {begin} bis {end}, Alarme nie.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Waits.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Stopped; nothing more is shown of it.</source>
        <translation>Angehalten; mehr wird davon nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>last winter ({first} to {last})</source>
        <translation>im letzten Winter ({first} bis {last})</translation>
    </message>
    <message>
        <source>last summer ({first} to {last})</source>
        <translation>im letzten Sommer ({first} bis {last})</translation>
    </message>
    <message>
        <source>in the 365 days to {last}</source>
        <translation>in den 365 Tagen bis {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>seit {first}</translation>
    </message>
    <message>
        <source>This would not have alarmed {when}.</source>
        <translation>Damit wäre {when} kein Alarm gekommen.</translation>
    </message>
    <message>
        <source>This would have alarmed once {when}, for {longest}.</source>
        <translation>Damit wäre {when} einmal Alarm gekommen, {longest} lang.</translation>
    </message>
    <message>
        <source>This would have alarmed {count} times {when}, the longest {longest}.</source>
        <translation>Damit wäre {when} {count}-mal Alarm gekommen, der längste {longest}.</translation>
    </message>
    <message>
        <source>This would not have warned {when}.</source>
        <translation>Damit wäre {when} keine Warnung gekommen.</translation>
    </message>
    <message>
        <source>This would have warned once {when}, for {longest}.</source>
        <translation>Damit wäre {when} einmal eine Warnung gekommen, {longest} lang.</translation>
    </message>
    <message>
        <source>This would have warned {count} times {when}, the longest {longest}.</source>
        <translation>Damit wäre {when} {count}-mal eine Warnung gekommen, die längste {longest}.</translation>
    </message>
    <message>
        <source>In its last 30 days: never.</source>
        <translation>In den letzten 30 Tagen: nie.</translation>
    </message>
    <message>
        <source>In its last 30 days: once, for {longest}.</source>
        <translation>In den letzten 30 Tagen: einmal, {longest} lang.</translation>
    </message>
    <message>
        <source>In its last 30 days: {count} times, the longest {longest}.</source>
        <translation>In den letzten 30 Tagen: {count}-mal, am längsten {longest}.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that could tell how often this would alarm.</source>
        <translation>Noch ist nichts aufgezeichnet, das zeigt, wie oft Alarm käme.</translation>
    </message>
    <message>
        <source>It would be active now.</source>
        <translation>Er wäre jetzt aktiv.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>{place} in the last 30 days. {limit}: {value}.</source>
        <translation>{place} in den letzten 30 Tagen. {limit}: {value}.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>{place}: {limit}</source>
        <translation>{place}: {limit}</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Es gilt als</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>Wann es gemeldet wird</translation>
    </message>
    <message>
        <source>Over once it is back inside by</source>
        <translation>Entwarnung ab Abstand von</translation>
    </message>
    <message>
        <source>a copy says when it was made, and the clock is not set</source>
        <translation>eine Kopie sagt, wann sie entstand, und die Uhr ist nicht gestellt</translation>
    </message>
    <message>
        <source>wait until it is</source>
        <translation>warten, bis sie es ist</translation>
    </message>
    <message>
        <source>{stick} was pulled out before {file} was saved</source>
        <translation>{stick} wurde abgezogen, bevor {file} gespeichert war</translation>
    </message>
    <message>
        <source>plug it in and save once more</source>
        <translation>wieder einstecken und noch einmal speichern</translation>
    </message>
    <message>
        <source>{stick} has no room for {file}</source>
        <translation>{stick} hat keinen Platz für {file}</translation>
    </message>
    <message>
        <source>make room on it or take another</source>
        <translation>Platz schaffen oder einen anderen nehmen</translation>
    </message>
    <message>
        <source>{path} is being written over by another program</source>
        <translation>{path} wird gerade von einem anderen Programm überschrieben</translation>
    </message>
    <message>
        <source>wait: readings are kept in memory until it is done</source>
        <translation>warten: bis dahin bleiben die Messwerte im Speicher</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{path} has a name that is not UTF-8</source>
        <translation>{path} hat einen Namen, der nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>{path} may not be read by this user</source>
        <translation>{path} darf von diesem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>run genmon-gui as the user whose it is, or change its rights</source>
        <translation>genmon-gui als der Benutzer starten, dem die Datei gehört, oder ihre Rechte ändern</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>seine Antwort endet nicht</translation>
    </message>
    <message>
        <source>{limit} can never alarm: sensors measure {lowest} to {highest}</source>
        <translation>{limit} kann nie Alarm geben: Fühler messen {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{count} limits can never alarm, {limit} for one: sensors measure {lowest} to {highest}</source>
        <translation>{count} Grenzen können nie Alarm geben, so {limit}: Fühler messen {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>correct it; limits in the file are in °C</source>
        <translation>die Grenze berichtigen; in der Datei stehen Grenzen in °C</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>is not UTF-8 text: save it as such</source>
        <translation>ist kein UTF-8-Text: als solchen speichern</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>enthält eine Zahl mit zu vielen Ziffern</translation>
    </message>
    <message>
        <source>holds lists in lists without end</source>
        <translation>enthält endlos verschachtelte Listen</translation>
    </message>
    <message>
        <source>line {line} is not TOML from column {column} on</source>
        <translation>Zeile {line} ist ab Spalte {column} kein TOML</translation>
    </message>
    <message>
        <source>check the path given to {option}</source>
        <translation>den Pfad hinter {option} prüfen</translation>
    </message>
    <message>
        <source>correct or unset {variable}</source>
        <translation>{variable} berichtigen oder löschen</translation>
    </message>
    <message>
        <source>{path}: there is no such configuration file</source>
        <translation>{path}: diese Konfigurationsdatei gibt es nicht</translation>
    </message>
    <message>
        <source>{key}: {problem}</source>
        <translation>{key}: {problem}</translation>
    </message>
    <message>
        <source>unknown key, the nearest known one is {key}</source>
        <translation>unbekannter Schlüssel, der nächste bekannte ist {key}</translation>
    </message>
    <message>
        <source>expected a table, not {value}</source>
        <translation>erwartet wird eine Tabelle, nicht {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>needs at least one of {others} and {last}</source>
        <translation>braucht mindestens eines von {others} und {last}</translation>
    </message>
    <message>
        <source>expected [[{name}]] tables, not {value}</source>
        <translation>erwartet werden Tabellen [[{name}]], nicht {value}</translation>
    </message>
    <message>
        <source>expected {expected}, not {value}</source>
        <translation>erwartet wird {expected}, nicht {value}</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>a line of at most {count} characters</source>
        <translation>eine Zeile mit höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}</source>
        <translation>eine Zahl über 0 bis {most}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an IANA time zone like &quot;America/Toronto&quot;</source>
        <translation>eine IANA-Zeitzone wie &quot;America/Toronto&quot;</translation>
    </message>
    <message>
        <source>a time of day like &quot;22:00&quot;</source>
        <translation>eine Uhrzeit wie &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>a list of days like [&quot;sat&quot;, &quot;sun&quot;]</source>
        <translation>eine Liste von Tagen wie [&quot;sat&quot;, &quot;sun&quot;]</translation>
    </message>
    <message>
        <source>a ROM id of family 10, 22, 28, 3b or 42 like &quot;28-0316a2794dff&quot;</source>
        <translation>eine ROM-Nummer der Familie 10, 22, 28, 3b oder 42 wie &quot;28-0316a2794dff&quot;</translation>
    </message>
    <message>
        <source>an e-mail address like &quot;me@example.com&quot;</source>
        <translation>eine E-Mail-Adresse wie &quot;me@example.com&quot;</translation>
    </message>
    <message>
        <source>a list of e-mail addresses like [&quot;me@example.com&quot;]</source>
        <translation>eine Liste von E-Mail-Adressen wie [&quot;me@example.com&quot;]</translation>
    </message>
    <message>
        <source>a web address like &quot;https://example.com/hook&quot;</source>
        <translation>eine Webadresse wie &quot;https://example.com/hook&quot;</translation>
    </message>
    <message>
        <source>a day and a time like &quot;Sunday 18:00&quot;</source>
        <translation>ein englischer Wochentag und eine Uhrzeit wie &quot;Sunday 18:00&quot;</translation>
    </message>
    <message>
        <source>a number of at least {least}</source>
        <translation>eine Zahl ab {least}</translation>
    </message>
    <message>
        <source>a number of at least {least} and at most {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>cannot be changed by the program: {why}</source>
        <translation>lässt sich vom Programm nicht ändern: {why}</translation>
    </message>
    <message>
        <source>cannot be changed by the program: change it by hand</source>
        <translation>lässt sich vom Programm nicht ändern: von Hand ändern</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>there is no place {name}</source>
        <translation>es gibt keinen Ort {name}</translation>
    </message>
    <message>
        <source>its places are: {places}</source>
        <translation>seine Orte sind: {places}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>the settings from before stay in use. {why}</source>
        <translation>die bisherigen Einstellungen gelten weiter. {why}</translation>
    </message>
    <message>
        <source>correct the file; saving it is enough</source>
        <translation>die Datei berichtigen; Speichern genügt</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>sie wieder dort ablegen</translation>
    </message>
</context>
</TS>
