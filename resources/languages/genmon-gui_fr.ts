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
        <source>1</source>
        <comment>the first of a month</comment>
        <translation>1er</translation>
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
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>il y a {count} jours</translation>
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
        <source>Garbled answers. Check its cable.</source>
        <translation>Réponses brouillées. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Has lost power. Check its supply.</source>
        <translation>A perdu le courant. Vérifiez l’alimentation.</translation>
    </message>
    <message>
        <source>Impossible values. Check its supply.</source>
        <translation>Valeurs impossibles. Vérifiez l’alimentation.</translation>
    </message>
    <message>
        <source>Stops mid-answer. Check the bus.</source>
        <translation>Réponse interrompue. Vérifiez le bus.</translation>
    </message>
    <message>
        <source>Not understood. Check its cable.</source>
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
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{recipient} is no longer in urls_file</source>
        <translation>{recipient} n’est plus dans urls_file</translation>
    </message>
    <message>
        <source>apprise address</source>
        <translation>adresse apprise</translation>
    </message>
    <message>
        <source>urls_file {path} holds no apprise address</source>
        <translation>urls_file {path} ne contient pas d’adresse apprise</translation>
    </message>
    <message>
        <source>write one a line into it</source>
        <translation>écrivez-en une par ligne</translation>
    </message>
    <message>
        <source>push messages need apprise, which is not installed</source>
        <translation>les messages push demandent apprise, qui n’est pas installé</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>exécutez&#x202f;: {command}</translation>
    </message>
    <message>
        <source>{name}: apprise does not understand this address</source>
        <translation>{name}&#x202f;: apprise ne comprend pas cette adresse</translation>
    </message>
    <message>
        <source>{name} took it</source>
        <translation>{name} l’a accepté</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{name} did not take it ({answer})</source>
        <translation>{name} ne l’a pas accepté ({answer})</translation>
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
        <source>To acknowledge it, touch the alarm on the generator&apos;s screen. There it can be snoozed, too.</source>
        <translation>Pour l’acquitter, touchez l’alarme sur l’écran du générateur. On peut aussi l’y mettre en veille.</translation>
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
        <source>{notices}: {subjects}</source>
        <translation>{notices}&#x202f;: {subjects}</translation>
    </message>
    <message>
        <source>These came close together or waited for the end of quiet hours:</source>
        <translation>Ceux-ci sont arrivés presque ensemble ou attendaient la fin des heures calmes&#x202f;:</translation>
    </message>
    <message>
        <source>{notices}, the last: {last}</source>
        <translation>{notices}, le dernier&#x202f;: {last}</translation>
    </message>
    <message>
        <source>{moment}: {what}.</source>
        <translation>{moment}&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{count} more times {subject} came or went.</source>
        <translation>{subject}&#x202f;: encore {count} fois apparu ou disparu.</translation>
    </message>
    <message>
        <source>Not acknowledged: {what}</source>
        <translation>Non acquittée&#x202f;: {what}</translation>
    </message>
    <message>
        <source>This has not been acknowledged yet:</source>
        <translation>Ceci n’est pas encore acquitté&#x202f;:</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this, so you are told too:</source>
        <translation>Personne n’a acquitté ceci, c’est pourquoi vous êtes aussi averti&#x202f;:</translation>
    </message>
    <message>
        <source>{sentence} for {duration}.</source>
        <translation>{sentence}, depuis {duration}.</translation>
    </message>
    <message>
        <source>{company} has announced the end of this gateway</source>
        <translation>{company} a annoncé la fin de cette passerelle</translation>
    </message>
    <message>
        <source>{company} switched this gateway off in {month}</source>
        <translation>{company} a fermé cette passerelle en {month}</translation>
    </message>
    <message>
        <source>{company} will switch this gateway off in {month}</source>
        <translation>{company} fermera cette passerelle en {month}</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>{server} answered {answer}</source>
        <translation>{server} a répondu {answer}</translation>
    </message>
    <message>
        <source>check the web address</source>
        <translation>vérifiez l’adresse web</translation>
    </message>
    <message>
        <source>a username is configured without a password</source>
        <translation>un nom d’utilisateur est configuré sans mot de passe</translation>
    </message>
    <message>
        <source>name a password_file</source>
        <translation>indiquez password_file</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>make it readable for the user that genmon-gui runs as</source>
        <translation>rendez-le lisible par l’utilisateur de genmon-gui</translation>
    </message>
    <message>
        <source>{key} {path} holds no {what}</source>
        <translation>{key} {path}&#x202f;: rien de valable ({what})</translation>
    </message>
    <message>
        <source>write the {what} alone into it, in plain ASCII letters, digits and signs</source>
        <translation>n’y écrivez que ceci&#x202f;: {what}, en simples caractères ASCII</translation>
    </message>
    <message>
        <source>{key} {path}: systemd has handed out no credentials</source>
        <translation>{key} {path}&#x202f;: systemd n’a remis aucun identifiant</translation>
    </message>
    <message>
        <source>start the kiosk by a unit with LoadCredential=</source>
        <translation>lancez le kiosque par une unité avec LoadCredential=</translation>
    </message>
    <message>
        <source>ca_file {path}: holds no certificates</source>
        <translation>ca_file {path}&#x202f;: ne contient pas de certificats</translation>
    </message>
    <message>
        <source>name a PEM file</source>
        <translation>indiquez un fichier PEM</translation>
    </message>
    <message>
        <source>{server} did not accept the login ({answer})</source>
        <translation>{server} n’a pas accepté la connexion ({answer})</translation>
    </message>
    <message>
        <source>check username and password_file; many providers want an app password</source>
        <translation>vérifiez username et password_file&#x202f;; beaucoup de fournisseurs veulent un mot de passe d’application</translation>
    </message>
    <message>
        <source>{recipient} is no address that mail servers know</source>
        <translation>{recipient} n’est pas une adresse que connaissent les serveurs de messagerie</translation>
    </message>
    <message>
        <source>check host, port and security, and this machine&apos;s network</source>
        <translation>vérifiez host, port et security, et le réseau de cet appareil</translation>
    </message>
    <message>
        <source>security = &quot;tls&quot; is usual on port 465, &quot;starttls&quot; on port 587</source>
        <translation>security = &quot;tls&quot; est d’usage au port 465, &quot;starttls&quot; au port 587</translation>
    </message>
    <message>
        <source>write host, username and sender in plain letters, without accents</source>
        <translation>écrivez host, username et sender en lettres simples, sans accents</translation>
    </message>
    <message>
        <source>check host; name a private authority&apos;s certificate as ca_file</source>
        <translation>vérifiez host&#x202f;; indiquez le certificat d’une autorité privée comme ca_file</translation>
    </message>
    <message>
        <source>check the web address and this machine&apos;s network</source>
        <translation>vérifiez l’adresse web et le réseau de cet appareil</translation>
    </message>
    <message>
        <source>check whether the web address begins with https or http</source>
        <translation>vérifiez si l’adresse web commence par https ou http</translation>
    </message>
    <message>
        <source>write the web address in plain letters, without accents</source>
        <translation>écrivez l’adresse web en lettres simples, sans accents</translation>
    </message>
    <message>
        <source>check the web address; name a private authority&apos;s certificate as ca_file</source>
        <translation>vérifiez l’adresse web&#x202f;; indiquez le certificat d’une autorité privée comme ca_file</translation>
    </message>
    <message>
        <source>{server} does not answer in time</source>
        <translation>{server} ne répond pas à temps</translation>
    </message>
    <message>
        <source>{server} cannot be found</source>
        <translation>{server} est introuvable</translation>
    </message>
    <message>
        <source>{server} hung up</source>
        <translation>{server} a raccroché</translation>
    </message>
    <message>
        <source>{server} does not offer what is configured</source>
        <translation>{server} n’offre pas ce qui est configuré</translation>
    </message>
    <message>
        <source>{server} cannot be spoken to</source>
        <translation>on ne peut pas parler à {server}</translation>
    </message>
    <message>
        <source>{server} does not take mail from {sender} ({answer})</source>
        <translation>{server} n’accepte pas de courrier de {sender} ({answer})</translation>
    </message>
    <message>
        <source>check sender and username</source>
        <translation>vérifiez sender et username</translation>
    </message>
    <message>
        <source>{server} is not ready ({answer})</source>
        <translation>{server} n’est pas prêt ({answer})</translation>
    </message>
    <message>
        <source>{server} does not speak TLS as expected</source>
        <translation>{server} ne parle pas TLS comme prévu</translation>
    </message>
    <message>
        <source>check this machine&apos;s clock</source>
        <translation>vérifiez l’horloge de cet appareil</translation>
    </message>
    <message>
        <source>{server} has a certificate that is not trusted ({reason})</source>
        <translation>{server} a un certificat qui n’inspire pas confiance ({reason})</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>a raccroché</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>write one that begins with https://</source>
        <translation>écrivez-en une qui commence par https://</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
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
        <source>{words} while {place} is {besides}</source>
        <translation>{words} quand {place} est {besides}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>12–19 Nov</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Sun 22 Nov</comment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{trouble}: {remedy}</source>
        <translation>{trouble}&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>{subject} {value}: {words}</source>
        <translation>{subject} {value}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{subject}: {words}</source>
        <translation>{subject}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>au-dessus de {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>en dessous de {limit}</translation>
    </message>
    <message>
        <source>{subject} is at {value}, which is {words}</source>
        <translation>{subject} est à {value}, soit {words}</translation>
    </message>
    <message>
        <source>{value} is already the one of {first}</source>
        <translation>{value} est déjà pris par {first}</translation>
    </message>
    <message>
        <source>{watched} already has one in {first}</source>
        <translation>{watched} a déjà cette limite dans {first}</translation>
    </message>
    <message>
        <source>must be below {key}</source>
        <translation>doit être inférieur à {key}</translation>
    </message>
    <message>
        <source>{place} minus {other}</source>
        <translation>{place} moins {other}</translation>
    </message>
    <message>
        <source>{place} as a warning</source>
        <translation>{place} comme avertissement</translation>
    </message>
    <message>
        <source>must be at least {key}, or 0 for never</source>
        <translation>doit valoir au moins {key}, ou 0 pour jamais</translation>
    </message>
    <message>
        <source>must be left out where there is a {key}</source>
        <translation>est de trop s’il y a déjà {key}</translation>
    </message>
    <message>
        <source>no sensor has the place {place}, the nearest one is {near}</source>
        <translation>aucune sonde n’a le lieu {place}, le plus proche est {near}</translation>
    </message>
    <message>
        <source>is missing, {key} needs it</source>
        <translation>manque, {key} en a besoin</translation>
    </message>
    <message>
        <source>must be another than {key}</source>
        <translation>doit être différent de {key}</translation>
    </message>
    <message>
        <source>needs one of {key} and {other}</source>
        <translation>demande soit {key}, soit {other}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>no sensor is heard</source>
        <translation>aucune sonde ne répond</translation>
    </message>
    <message>
        <source>missing for {duration}</source>
        <translation>absentes depuis {duration}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>taking no readings</source>
        <translation>aucune mesure acceptée</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>not going out</source>
        <translation>non envoyés</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>Le kiosque</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>rien n’a été surveillé</translation>
    </message>
    <message>
        <source>was off for {duration}</source>
        <translation>a été éteint pendant {duration}</translation>
    </message>
    <message>
        <source>rising by more than {speed} an hour</source>
        <translation>hausse de plus de {speed} par heure</translation>
    </message>
    <message>
        <source>falling by more than {speed} an hour</source>
        <translation>baisse de plus de {speed} par heure</translation>
    </message>
    <message>
        <source>{change} an hour</source>
        <translation>{change} par heure</translation>
    </message>
    <message>
        <source>The year was {apart} warmer than {before}.</source>
        <translation>L’année a été de {apart} plus chaude que {before}.</translation>
    </message>
    <message>
        <source>The year was {apart} colder than {before}.</source>
        <translation>L’année a été de {apart} plus froide que {before}.</translation>
    </message>
    <message>
        <source>The year was as warm as {before}.</source>
        <translation>L’année a été aussi chaude que {before}.</translation>
    </message>
    <message>
        <source>{month} was {apart} warmer than {month} {before}.</source>
        <translation>En {month}, il a fait {apart} de plus qu’en {before}.</translation>
    </message>
    <message>
        <source>{month} was {apart} colder than {month} {before}.</source>
        <translation>En {month}, il a fait {apart} de moins qu’en {before}.</translation>
    </message>
    <message>
        <source>{month} was as warm as {month} {before}.</source>
        <translation>En {month}, il a fait aussi chaud qu’en {before}.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, {apart} warmer than then.</source>
        <translation>Le plus grand écart avec {before} est en {month}, {apart} de plus qu’alors.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, {apart} colder than then.</source>
        <translation>Le plus grand écart avec {before} est en {month}, {apart} de moins qu’alors.</translation>
    </message>
    <message>
        <source>Furthest from {before} was {month}, as warm as then.</source>
        <translation>Le plus grand écart avec {before} est en {month}, aussi chaud qu’alors.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, {apart} warmer than the mean of {years} years.</source>
        <translation>Le plus grand écart avec toutes les années précédentes est en {month}, {apart} de plus que la moyenne de {years} ans.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, {apart} colder than the mean of {years} years.</source>
        <translation>Le plus grand écart avec toutes les années précédentes est en {month}, {apart} de moins que la moyenne de {years} ans.</translation>
    </message>
    <message>
        <source>Furthest from all earlier years was {month}, as warm as the mean of {years} years.</source>
        <translation>Le plus grand écart avec toutes les années précédentes est en {month}, aussi chaud que la moyenne de {years} ans.</translation>
    </message>
    <message>
        <source>No frost: no reading at {freezing_point} or below.</source>
        <translation>Pas de gel&#x202f;: aucune mesure à {freezing_point} ou moins.</translation>
    </message>
    <message>
        <source>Frost on every day that has readings.</source>
        <translation>Gel chaque jour qui a des mesures.</translation>
    </message>
    <message>
        <source>It is part of {days} frost-free days from {first} to {last}.</source>
        <translation>Elle fait partie de {days} jours sans gel du {first} au {last}.</translation>
    </message>
    <message>
        <source>On 1 day of it several hours have no readings.</source>
        <translation>Un de ces jours, plusieurs heures manquent.</translation>
    </message>
    <message>
        <source>On {count} days of it several hours have no readings.</source>
        <translation>Pour {count} de ces jours, plusieurs heures manquent.</translation>
    </message>
    <message>
        <source>Frost-free from {first} up to the last reading on {last} ({days}).</source>
        <translation>Période sans gel du {first} à la dernière mesure le {last} ({days}).</translation>
    </message>
    <message>
        <source>Frost-free on {day} only.</source>
        <translation>Période sans gel le {day} seulement.</translation>
    </message>
    <message>
        <source>Frost-free from {first} to {last} ({days}).</source>
        <translation>Période sans gel du {first} au {last} ({days}).</translation>
    </message>
    <message>
        <source>The last frost before it was on {last}, the first after it on {first}.</source>
        <translation>Le dernier gel avant était le {last}, le premier après le {first}.</translation>
    </message>
    <message>
        <source>The last frost before it was on {day}.</source>
        <translation>Le dernier gel avant était le {day}.</translation>
    </message>
    <message>
        <source>The first frost after it was on {day}.</source>
        <translation>Le premier gel après était le {day}.</translation>
    </message>
    <message>
        <source>It may have begun earlier: {day} has no readings.</source>
        <translation>Elle a pu commencer plus tôt&#x202f;: aucune mesure le {day}.</translation>
    </message>
    <message>
        <source>It may have lasted longer: {day} has no readings.</source>
        <translation>Elle a pu durer plus longtemps&#x202f;: aucune mesure le {day}.</translation>
    </message>
    <message>
        <source>{place} in {year}</source>
        <translation>{place} en {year}</translation>
    </message>
    <message>
        <source>There are no readings in {year}.</source>
        <translation>Il n’y a aucune mesure en {year}.</translation>
    </message>
    <message>
        <source>Lowest {low} on {low_moment}; highest {high} on {high_moment}; mean {mean}.</source>
        <translation>Minimum {low} le {low_moment}&#x202f;; maximum {high} le {high_moment}&#x202f;; moyenne {mean}.</translation>
    </message>
    <message>
        <source>No earlier reading, back to {since}, was as low.</source>
        <translation>Aucune mesure antérieure, depuis le {since}, n’a été aussi basse.</translation>
    </message>
    <message>
        <source>No earlier reading, back to {since}, was as high.</source>
        <translation>Aucune mesure antérieure, depuis le {since}, n’a été aussi haute.</translation>
    </message>
    <message>
        <source>Above {limit} on no day.</source>
        <translation>Au-dessus de {limit} aucun jour.</translation>
    </message>
    <message>
        <source>Above {limit} on 1 day, {first}.</source>
        <translation>Au-dessus de {limit} 1 jour, le {first}.</translation>
    </message>
    <message>
        <source>Above {limit} on {days}, first on {first}, last on {last}.</source>
        <translation>Au-dessus de {limit} pendant {days}, la première fois le {first}, la dernière le {last}.</translation>
    </message>
    <message>
        <source>Below {limit} on no day.</source>
        <translation>En dessous de {limit} aucun jour.</translation>
    </message>
    <message>
        <source>Below {limit} on 1 day, {first}.</source>
        <translation>En dessous de {limit} 1 jour, le {first}.</translation>
    </message>
    <message>
        <source>Below {limit} on {days}, first on {first}, last on {last}.</source>
        <translation>En dessous de {limit} pendant {days}, la première fois le {first}, la dernière le {last}.</translation>
    </message>
    <message>
        <source>The coldest month was {coldest} (mean {least}), the warmest {warmest} ({most}).</source>
        <translation>Le mois le plus froid a été {coldest} (moyenne {least}), le plus chaud {warmest} ({most}).</translation>
    </message>
    <message>
        <source>A day&apos;s low and high lay furthest apart in {furthest}, {most} on average, and closest in {closest}, {least}.</source>
        <translation>L’écart entre le minimum et le maximum d’un jour a été le plus grand en {furthest}, {most} en moyenne, et le plus petit en {closest}, {least}.</translation>
    </message>
    <message>
        <source>The widest day was {day}, with {spread} from low to high.</source>
        <translation>Le plus grand écart d’un jour a été celui du {day}, de {spread}.</translation>
    </message>
    <message>
        <source>There are readings in {share} of the hours of the year.</source>
        <translation>Il y a des mesures pour {share} des heures de l’année.</translation>
    </message>
    <message>
        <source>There are readings in {share} of the hours from {first} to {last}.</source>
        <translation>Il y a des mesures pour {share} des heures du {first} au {last}.</translation>
    </message>
    <message>
        <source>Incomplete, and so not compared: {months}.</source>
        <translation>Incomplets, donc non comparés&#x202f;: {months}.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy</translation>
    </message>
    <message>
        <source>low</source>
        <translation>min</translation>
    </message>
    <message>
        <source>high</source>
        <translation>max</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>vs {year}</source>
        <translation>vs {year}</translation>
    </message>
    <message>
        <source>vs earlier</source>
        <translation>vs avant</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>1 October 2012</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>wait until the other program that uses it is done</source>
        <translation>attendez que l’autre programme qui l’utilise ait fini</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>rendez le fichier et son dossier modifiables</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>vérifiez que le dossier existe et qu’on peut y écrire</translation>
    </message>
    <message>
        <source>choose a genmon-gui database</source>
        <translation>choisissez une base de genmon-gui</translation>
    </message>
    <message>
        <source>run genmon-gui check on it and restore a snapshot</source>
        <translation>lancez genmon-gui check et restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>check the disk or card</source>
        <translation>vérifiez le disque ou la carte</translation>
    </message>
    <message>
        <source>{path}: the disk is full</source>
        <translation>{path}&#x202f;: le disque est plein</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>faites de la place sur le disque</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} n’existe pas</translation>
    </message>
    <message>
        <source>name the database with --db</source>
        <translation>indiquez la base avec --db</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <translation>{path} est un dossier</translation>
    </message>
    <message>
        <source>name the database file with --db</source>
        <translation>indiquez le fichier de la base avec --db</translation>
    </message>
    <message>
        <source>{path} is a damaged or encrypted database ({reason})</source>
        <translation>{path} est une base endommagée ou chiffrée ({reason})</translation>
    </message>
    <message>
        <source>choose a whole copy of it</source>
        <translation>choisissez-en une copie entière</translation>
    </message>
    <message>
        <source>{path} cannot be renamed ({reason})</source>
        <translation>{path} ne peut être renommé ({reason})</translation>
    </message>
    <message>
        <source>make its folder writable</source>
        <translation>rendez son dossier modifiable</translation>
    </message>
    <message>
        <source>no room for another place, {place}: a record holds {most}</source>
        <translation>pas de place pour un lieu de plus, {place}&#x202f;: une base en tient {most}</translation>
    </message>
    <message>
        <source>use another database for it</source>
        <translation>utilisez une autre base</translation>
    </message>
    <message>
        <source>process {number} is recording into {path} already</source>
        <translation>le processus {number} enregistre déjà dans {path}</translation>
    </message>
    <message>
        <source>stop it first, or look at the record with: genmon-gui view {path}</source>
        <translation>arrêtez-le d’abord, ou regardez la base avec&#x202f;: genmon-gui view {path}</translation>
    </message>
    <message>
        <source>restore a snapshot of it</source>
        <translation>restaurez-en une sauvegarde</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} est la base d’un autre programme</translation>
    </message>
    <message>
        <source>choose another file, or bring its readings over with genmon-gui import</source>
        <translation>choisissez un autre fichier, ou reprenez ses mesures avec genmon-gui import</translation>
    </message>
    <message>
        <source>{path} was written by a newer genmon-gui (version {version} of the record)</source>
        <translation>{path} vient d’un genmon-gui plus récent (version {version} de la base)</translation>
    </message>
    <message>
        <source>install that version to use it; nothing was changed</source>
        <translation>installez cette version&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} est vide</translation>
    </message>
    <message>
        <source>put a snapshot in its place, or choose another database</source>
        <translation>mettez une sauvegarde à sa place ou choisissez une autre base de données</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be set aside ({reason})</source>
        <translation>{path} est endommagé et ne peut être mis de côté ({reason})</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <translation>{path} existe déjà</translation>
    </message>
    <message>
        <source>choose another name, nothing was changed</source>
        <translation>choisissez un autre nom, rien n’a été changé</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <translation>{path} n’est pas un dossier</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>créez-le d’abord</translation>
    </message>
    <message>
        <source>copying {path} to {target}</source>
        <translation>copie de {path} vers {target}</translation>
    </message>
    <message>
        <source>the snapshot was given up because the program ends</source>
        <translation>la sauvegarde a été abandonnée parce que le programme se termine</translation>
    </message>
    <message>
        <source>the copy of {path} is not whole</source>
        <translation>la copie de {path} n’est pas entière</translation>
    </message>
    <message>
        <source>run genmon-gui check on it</source>
        <translation>lancez genmon-gui check</translation>
    </message>
    <message>
        <source>The -wal file beside {name} is of an older copy and was left out: with it, newer readings would not be seen.</source>
        <translation>Le fichier -wal à côté de {name} vient d’une copie plus ancienne et a été ignoré&#x202f;: avec lui, des mesures plus récentes ne se verraient pas.</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <translation>{path} n’est pas un fichier</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason})</source>
        <translation>{path} est illisible ({reason})</translation>
    </message>
    <message>
        <source>check its rights and the room in the temporary folder</source>
        <translation>vérifiez ses droits et la place dans le dossier temporaire</translation>
    </message>
    <message>
        <source>{path} is in the middle of a change (there is a -journal file)</source>
        <translation>{path} est en cours de modification (il y a un fichier -journal)</translation>
    </message>
    <message>
        <source>let its own program finish and close it, then copy it again</source>
        <translation>laissez son programme finir et le fermer, puis copiez-le à nouveau</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <translation>impossible d’écrire {path} ({reason})</translation>
    </message>
    <message>
        <source>check its folder and the disk</source>
        <translation>vérifiez son dossier et le disque</translation>
    </message>
    <message>
        <source>no 1-Wire bus at {path} ({reason})</source>
        <translation>pas de bus 1-Wire sous {path} ({reason})</translation>
    </message>
    <message>
        <source>enable it with `sudo raspi-config nonint do_onewire 0` and restart, or try simulated sensors with --demo</source>
        <translation>activez-le avec `sudo raspi-config nonint do_onewire 0` et redémarrez, ou essayez des sondes simulées avec --demo</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Retour à la normale</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>ALARM</source>
        <translation>ALARME</translation>
    </message>
    <message>
        <source>was {words}</source>
        <translation>auparavant {words}</translation>
    </message>
    <message>
        <source>{words} for {duration}</source>
        <translation>{words} depuis {duration}</translation>
    </message>
    <message>
        <source>{words} until {moment}</source>
        <translation>{words} jusqu’à {moment}</translation>
    </message>
    <message>
        <source>was {words}, from {moment}</source>
        <translation>auparavant {words}, à partir de {moment}</translation>
    </message>
    <message>
        <source>{words} since {moment}</source>
        <translation>{words} depuis {moment}</translation>
    </message>
    <message>
        <source>snoozed until it is better</source>
        <translation>en pause jusqu’à amélioration</translation>
    </message>
    <message>
        <source>snoozed for {duration}</source>
        <translation>en pause pour {duration}</translation>
    </message>
    <message>
        <source>snoozed until {moment}</source>
        <translation>en pause jusqu’à {moment}</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>un test</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>acknowledged {moment}</source>
        <translation>acquittée {moment}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>à un moment inconnu</translation>
    </message>
    <message>
        <source>at a time that is not known for {duration}</source>
        <translation>à un moment inconnu, pendant {duration}</translation>
    </message>
    <message>
        <source>{moment}, its end is not known</source>
        <translation>{moment}, fin inconnue</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>{subject}: {limit}</source>
        <translation>{subject}&#x202f;: {limit}</translation>
    </message>
    <message>
        <source>{subject}: {limit} since {moment}</source>
        <translation>{subject}&#x202f;: {limit} depuis {moment}</translation>
    </message>
    <message>
        <source>{subject} {value}: {limit}</source>
        <translation>{subject} {value}&#x202f;: {limit}</translation>
    </message>
    <message>
        <source>{subject} {value}: {limit} since {moment}</source>
        <translation>{subject} {value}&#x202f;: {limit} depuis {moment}</translation>
    </message>
    <message>
        <source>{subject}: back to normal</source>
        <translation>{subject}&#x202f;: retour à la normale</translation>
    </message>
    <message>
        <source>{subject}: back to normal {moment}, was {limit}</source>
        <translation>{subject}&#x202f;: retour à la normale {moment}, auparavant {limit}</translation>
    </message>
    <message>
        <source>{subject}: back to normal {moment}, was {limit} for {duration}</source>
        <translation>{subject}&#x202f;: retour à la normale {moment}, auparavant {limit} pendant {duration}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value}</source>
        <translation>{subject} revient à la normale&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value} {moment}, was {limit}</source>
        <translation>{subject} revient à la normale&#x202f;: {value} {moment}, auparavant {limit}</translation>
    </message>
    <message>
        <source>{subject} back to normal: {value} {moment}, was {limit} for {duration}</source>
        <translation>{subject} revient à la normale&#x202f;: {value} {moment}, auparavant {limit} pendant {duration}</translation>
    </message>
    <message>
        <source>The alarm is active since {moment}.</source>
        <translation>L’alarme est active depuis {moment}.</translation>
    </message>
    <message>
        <source>The warning is active since {moment}.</source>
        <translation>L’avertissement est actif depuis {moment}.</translation>
    </message>
    <message>
        <source>The alarm is active since {moment}, after {duration} {limit}.</source>
        <translation>L’alarme est active depuis {moment}, après {duration} ({limit}).</translation>
    </message>
    <message>
        <source>The warning is active since {moment}, after {duration} {limit}.</source>
        <translation>L’avertissement est actif depuis {moment}, après {duration} ({limit}).</translation>
    </message>
    <message>
        <source>The alarm ({limit}) was active.</source>
        <translation>L’alarme ({limit}) était active.</translation>
    </message>
    <message>
        <source>The warning ({limit}) was active.</source>
        <translation>L’avertissement ({limit}) était actif.</translation>
    </message>
    <message>
        <source>The alarm ({limit}) was active for {duration}.</source>
        <translation>L’alarme ({limit}) a duré {duration}.</translation>
    </message>
    <message>
        <source>The warning ({limit}) was active for {duration}.</source>
        <translation>L’avertissement ({limit}) a duré {duration}.</translation>
    </message>
    <message>
        <source>This is a test: alerts of the generator reach you here. Nothing is wrong.</source>
        <translation>Ceci est un test&#x202f;: les messages du générateur vous parviennent ici. Tout va bien.</translation>
    </message>
    <message>
        <source>It was asked for {when}.</source>
        <translation>Il a été demandé {when}.</translation>
    </message>
    <message>
        <source>genmon-gui test, {time}: alerts of the generator reach you here.</source>
        <translation>Test de genmon-gui, {time}&#x202f;: les messages du générateur vous parviennent ici.</translation>
    </message>
    <message>
        <source>Test alert of genmon-gui</source>
        <translation>Message de test de genmon-gui</translation>
    </message>
    <message>
        <source>The generator&apos;s database was found damaged {when}.</source>
        <translation>La base de données du générateur a été trouvée endommagée {when}.</translation>
    </message>
    <message>
        <source>It was set aside as {name}, nothing was deleted. Recording goes on in a new database, into which all readings come back that can still be read.</source>
        <translation>Elle a été mise de côté sous le nom {name}, rien n’a été effacé. L’enregistrement continue dans une nouvelle base, où reviennent toutes les mesures encore lisibles.</translation>
    </message>
    <message>
        <source>The card or disk may be wearing out: make a copy of the database soon.</source>
        <translation>La carte ou le disque s’use peut-être&#x202f;: faites bientôt une copie de la base.</translation>
    </message>
    <message>
        <source>Generator database damaged {when}, set aside; recording goes on.</source>
        <translation>Base du générateur endommagée {when}, mise de côté&#x202f;; l’enregistrement continue.</translation>
    </message>
    <message>
        <source>Database damaged: recording goes on in a new one</source>
        <translation>Base endommagée&#x202f;: l’enregistrement continue dans une nouvelle</translation>
    </message>
    <message>
        <source>This is a test: at the generator&apos;s screen somebody pretends it. Nothing is wrong.</source>
        <translation>Ceci est un test&#x202f;: quelqu’un le simule sur l’écran du générateur. Tout va bien.</translation>
    </message>
    <message>
        <source>TEST: {subject}</source>
        <translation>TEST&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>To acknowledge it, touch the alarm on the generator&apos;s screen. You will hear again when all is back to normal.</source>
        <translation>Pour l’acquitter, touchez l’alarme sur l’écran du générateur. Un autre message suivra au retour à la normale.</translation>
    </message>
    <message>
        <source>{subject} is back to normal since {moment}.</source>
        <translation>{subject}&#x202f;: retour à la normale depuis {moment}.</translation>
    </message>
    <message>
        <source>{subject} is back to normal at {value} since {moment}.</source>
        <translation>{subject}&#x202f;: retour à la normale ({value}) depuis {moment}.</translation>
    </message>
    <message>
        <source>If nobody has acknowledged it yet, touch it on the generator&apos;s screen.</source>
        <translation>Si personne n’a encore acquitté, touchez l’alarme sur l’écran du générateur.</translation>
    </message>
    <message>
        <source>This message is {duration} late: it could not be sent before.</source>
        <translation>Ce message a {duration} de retard&#x202f;: il n’a pas pu être envoyé plus tôt.</translation>
    </message>
    <message>
        <source>{duration} late: {message}</source>
        <translation>{duration} de retard&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Not reached: {recipient} ({answer}).</source>
        <translation>Non joint&#x202f;: {recipient} ({answer}).</translation>
    </message>
    <message>
        <source>1 earlier message could not be brought to you and will not be tried again.</source>
        <translation>1 message antérieur n’a pas pu vous être remis et ne sera plus tenté.</translation>
    </message>
    <message>
        <source>{count} earlier messages could not be brought to you and will not be tried again.</source>
        <translation>{count} messages antérieurs n’ont pas pu vous être remis et ne seront plus tentés.</translation>
    </message>
    <message>
        <source>{trouble}, so this copy may not be whole.</source>
        <translation>{trouble}, cette copie n’est donc peut-être pas entière.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, whole: 1 reading</source>
        <translation>Sauvegarde du {made}, entière&#x202f;: 1 mesure</translation>
    </message>
    <message>
        <source>Snapshot of {made}, whole: {count} readings</source>
        <translation>Sauvegarde du {made}, entière&#x202f;: {count} mesures</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but it is not whole: {found} of {size} bytes are there. Copy it again.</source>
        <translation>Sauvegarde du {made}, mais incomplète&#x202f;: {found} octets sur {size}. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but somebody has recorded into it since.</source>
        <translation>Sauvegarde du {made}, mais on y a enregistré depuis.</translation>
    </message>
    <message>
        <source>Snapshot of {made}, but this file was changed or damaged after it was made.</source>
        <translation>Sauvegarde du {made}, mais ce fichier a été modifié ou endommagé ensuite.</translation>
    </message>
    <message>
        <source>alerts wait for the transport &quot;{transport}&quot;, which is not configured</source>
        <translation>des messages attendent la voie «&#x202f;{transport}&#x202f;», qui n’est pas configurée</translation>
    </message>
    <message>
        <source>The program started{why}.</source>
        <translation>Le programme a démarré{why}.</translation>
    </message>
    <message>
        <source>The program stopped in order.</source>
        <translation>Le programme s’est arrêté normalement.</translation>
    </message>
    <message>
        <source>The program was off{why}.</source>
        <translation>Le programme était arrêté{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard{why}.</source>
        <translation>{place} n’a pas répondu{why}.</translation>
    </message>
    <message>
        <source>The time was not known{why}.</source>
        <translation>L’heure n’était pas connue{why}.</translation>
    </message>
    <message>
        <source>The clock was set by {detail} s.</source>
        <translation>L’horloge a été réglée de {detail} s.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {detail}.</source>
        <translation>La base était endommagée et a été mise de côté sous le nom {detail}.</translation>
    </message>
    <message>
        <source>What can be read of {detail} is back.</source>
        <translation>Ce qui est lisible dans {detail} est revenu.</translation>
    </message>
    <message>
        <source>Every page of the database could be read.</source>
        <translation>Toutes les pages de la base ont pu être lues.</translation>
    </message>
    <message>
        <source>A place got another name: {detail}.</source>
        <translation>Un lieu a changé de nom : {detail}.</translation>
    </message>
    <message>
        <source>Somebody deleted or moved files of the database while the program ran; it was put back with all readings.</source>
        <translation>Quelqu’un a supprimé ou déplacé des fichiers de la base de données en cours de marche&#x202f;; elle a été remise en place avec toutes ses mesures.</translation>
    </message>
    <message>
        <source>The database was replaced by another while the program ran; what was in the first one is kept in {detail}.</source>
        <translation>La base de données a été remplacée par une autre en cours de marche&#x202f;; le contenu de la première est gardé dans {detail}.</translation>
    </message>
    <message>
        <source>The database was written over by another file; what was recorded last came back from {detail}.</source>
        <translation>La base de données a été écrasée par un autre fichier&#x202f;; ce qui a été enregistré en dernier est revenu de {detail}.</translation>
    </message>
    <message>
        <source>A database of another program lay in this one&apos;s place; it is kept as {detail}.</source>
        <translation>La base de données d’un autre programme se trouvait à la place de celle-ci&#x202f;; elle est gardée sous {detail}.</translation>
    </message>
    <message>
        <source>The program was off for {duration}{why}.</source>
        <translation>Le programme a été arrêté pendant {duration}{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard for {duration}{why}.</source>
        <translation>{place} n’a pas répondu pendant {duration}{why}.</translation>
    </message>
    <message>
        <source>The time was not known for {duration}{why}.</source>
        <translation>L’heure n’a pas été connue pendant {duration}{why}.</translation>
    </message>
    <message>
        <source>The program was off from {begin} to {end}{why}.</source>
        <translation>Le programme a été arrêté de {begin} à {end}{why}.</translation>
    </message>
    <message>
        <source>{place} was not heard from {begin} to {end}{why}.</source>
        <translation>{place} n’a pas répondu de {begin} à {end}{why}.</translation>
    </message>
    <message>
        <source>The time was not known from {begin} to {end}{why}.</source>
        <translation>L’heure n’a pas été connue de {begin} à {end}{why}.</translation>
    </message>
    <message>
        <source>{place} has not been heard since {begin}{why}.</source>
        <translation>{place} ne répond pas depuis {begin}{why}.</translation>
    </message>
    <message>
        <source>{place} has not been heard since a time that is not known yet{why}.</source>
        <translation>{place} ne répond pas depuis un moment encore inconnu{why}.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>program off</source>
        <translation>programme arrêté</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>sensor lost</source>
        <translation>sonde perdue</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>Hidden by hand, {long}</source>
        <translation>Masqué à la main, {long}</translation>
    </message>
    <message>
        <source>The program was off{why}, {long}</source>
        <translation>Le programme était arrêté{why}, {long}</translation>
    </message>
    <message>
        <source>The time was not known, {long}</source>
        <translation>L’heure n’était pas connue, {long}</translation>
    </message>
    <message>
        <source>Not heard{why}, {long}</source>
        <translation>Sans réponse{why}, {long}</translation>
    </message>
    <message>
        <source>No reason is known, {long}</source>
        <translation>Aucune raison connue, {long}</translation>
    </message>
    <message>
        <source>{where}: hidden by hand, {long}</source>
        <translation>{where}&#x202f;: masqué à la main, {long}</translation>
    </message>
    <message>
        <source>{where}: not heard{why}, {long}</source>
        <translation>{where}&#x202f;: sans réponse{why}, {long}</translation>
    </message>
    <message>
        <source>{where}: no reason is known, {long}</source>
        <translation>{where}&#x202f;: aucune raison connue, {long}</translation>
    </message>
    <message>
        <source>{path} has grown to {size} MB because another program reads the database</source>
        <translation>{path} a grandi à {size} Mo parce qu’un autre programme lit la base</translation>
    </message>
    <message>
        <source>close that program</source>
        <translation>fermez ce programme</translation>
    </message>
    <message>
        <source>A -wal file of an older state lay beside the database; it is now {name}.</source>
        <translation>Un fichier -wal d’un état plus ancien se trouvait à côté de la base&#x202f;; il s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>a PIN has 4 to 12 digits</source>
        <translation>un code PIN a de 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>remove it by hand</source>
        <translation>supprimez-le à la main</translation>
    </message>
    <message>
        <source>{path} holds no PIN that can be read</source>
        <translation>{path} ne contient pas de code PIN lisible</translation>
    </message>
    <message>
        <source>set it anew with genmon-gui pin</source>
        <translation>définissez-le à nouveau avec genmon-gui pin</translation>
    </message>
    <message>
        <source>stopped in order</source>
        <translation>arrêté normalement</translation>
    </message>
    <message>
        <source>it crashed or was killed</source>
        <translation>planté ou tué</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>appareil éteint ou redémarré</translation>
    </message>
    <message>
        <source>power cut or crash</source>
        <translation>coupure de courant ou plantage</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; its readings are being brought back.</source>
        <translation>La base était endommagée et a été mise de côté sous le nom {name}&#x202f;; ses mesures sont en cours de reprise.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; 1 of its readings came back.</source>
        <translation>La base était endommagée et a été mise de côté sous le nom {name}&#x202f;; 1 de ses mesures est revenue.</translation>
    </message>
    <message>
        <source>The database was damaged and set aside as {name}; {count} of its readings came back.</source>
        <translation>La base était endommagée et a été mise de côté sous le nom {name}&#x202f;; {count} de ses mesures sont revenues.</translation>
    </message>
    <message>
        <source>{path} was not changed by the program</source>
        <translation>{path} n’a pas été modifié par le programme</translation>
    </message>
    <message>
        <source>change it by hand</source>
        <translation>modifiez-le à la main</translation>
    </message>
    <message>
        <source>{path} is read-only</source>
        <translation>{path} est en lecture seule</translation>
    </message>
    <message>
        <source>make it writable, or change it by hand</source>
        <translation>rendez-le modifiable, ou modifiez-le à la main</translation>
    </message>
    <message>
        <source>{path} is not there for snapshots</source>
        <translation>{path} n’est pas là pour les sauvegardes</translation>
    </message>
    <message>
        <source>put its disk back</source>
        <translation>remettez son disque</translation>
    </message>
    <message>
        <source>no room for a snapshot in {path}: {needed} MB needed, {free} MB free</source>
        <translation>pas de place pour une sauvegarde dans {path}&#x202f;: {needed} Mo nécessaires, {free} Mo libres</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>faites de la place</translation>
    </message>
    <message>
        <source>{path} cannot be used for snapshots ({reason})</source>
        <translation>{path} ne peut servir aux sauvegardes ({reason})</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>vérifiez le dossier</translation>
    </message>
    <message>
        <source>making a snapshot in {path} failed</source>
        <translation>la sauvegarde dans {path} a échoué</translation>
    </message>
    <message>
        <source>look into the log</source>
        <translation>regardez le journal</translation>
    </message>
    <message>
        <source>{target} was not the same as {source} when it was read back</source>
        <translation>{target} n’était pas identique à {source} à la relecture</translation>
    </message>
    <message>
        <source>replace that stick or disk</source>
        <translation>remplacez cette clé ou ce disque</translation>
    </message>
    <message>
        <source>{path} does not say what was written</source>
        <translation>{path} ne dit pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>{path} cannot be understood</source>
        <translation>{path} est incompréhensible</translation>
    </message>
    <message>
        <source>{path} leads to {target}, which is not there</source>
        <translation>{path} mène à {target}, qui n’est pas là</translation>
    </message>
    <message>
        <source>name a database in a folder that can be written</source>
        <translation>indiquez une base dans un dossier modifiable</translation>
    </message>
    <message>
        <source>{path} holds a demo&apos;s readings</source>
        <translation>{path} contient les mesures d’une démonstration</translation>
    </message>
    <message>
        <source>name another database with --db</source>
        <translation>indiquez une autre base avec --db</translation>
    </message>
    <message>
        <source>{path} holds real readings</source>
        <translation>{path} contient de vraies mesures</translation>
    </message>
    <message>
        <source>the demo needs a database of its own</source>
        <translation>la démonstration a besoin de sa propre base</translation>
    </message>
    <message>
        <source>Nothing heard for {duration}.</source>
        <translation>Aucune réponse depuis {duration}.</translation>
    </message>
    <message>
        <source>Asking the sensors…</source>
        <translation>Interrogation des sondes…</translation>
    </message>
    <message>
        <source>Not heard: {places}.</source>
        <translation>Sans réponse&#x202f;: {places}.</translation>
    </message>
    <message>
        <source>No sensor found.</source>
        <translation>Aucune sonde trouvée.</translation>
    </message>
    <message>
        <source>Sensor heard {ago}.</source>
        <translation>La sonde a répondu {ago}.</translation>
    </message>
    <message>
        <source>All {count} sensors heard {ago}.</source>
        <translation>Les {count} sondes ont répondu {ago}.</translation>
    </message>
    <message>
        <source>And 1 more: see System.</source>
        <translation>Et 1 autre point&#x202f;: voir Système.</translation>
    </message>
    <message>
        <source>And {count} more: see System.</source>
        <translation>Et {count} autres points&#x202f;: voir Système.</translation>
    </message>
    <message>
        <source>{subject} {words}, {snoozed}.</source>
        <comment>Engine block above 95.0 °C, snoozed until 14:02.</comment>
        <translation>{subject} {words}, {snoozed}.</translation>
    </message>
    <message>
        <source>Last message sent {ago}.</source>
        <translation>Dernier message envoyé {ago}.</translation>
    </message>
    <message>
        <source>Lowest tonight so far {low}° ({place}).</source>
        <translation>Minimum de cette nuit jusqu’ici {low}° ({place}).</translation>
    </message>
    <message>
        <source>Lowest last night {low}° ({place}).</source>
        <translation>Minimum de la nuit dernière {low}° ({place}).</translation>
    </message>
    <message>
        <source>Clock not set: readings wait for the time.</source>
        <translation>Horloge non réglée&#x202f;: des mesures attendent l’heure.</translation>
    </message>
    <message>
        <source>Clock not set: 1 reading waits for the time.</source>
        <translation>Horloge non réglée&#x202f;: 1 mesure attend l’heure.</translation>
    </message>
    <message>
        <source>Clock not set: {count} readings wait for the time.</source>
        <translation>Horloge non réglée&#x202f;: {count} mesures attendent l’heure.</translation>
    </message>
    <message>
        <source>a message was given up: {answer}</source>
        <translation>un message a été abandonné&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>1 message has not gone out since {moment}: {answer}</source>
        <translation>1 message n’est pas parti depuis {moment}&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>{count} messages have not gone out since {moment}: {answer}</source>
        <translation>{count} messages ne sont pas partis depuis {moment}&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Depuis {moment}</translation>
    </message>
    <message>
        <source>No message could be sent from {begin} to {end}. What happened:</source>
        <translation>Aucun message n’a pu être envoyé de {begin} à {end}. Ce qui s’est passé&#x202f;:</translation>
    </message>
    <message>
        <source>{since}: {what}</source>
        <translation>{since}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{subject} {words}</source>
        <translation>{subject} {words}</translation>
    </message>
    <message>
        <source>lowest {value} at {moment} ({place})</source>
        <translation>minimum {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>Lowest {value} at {moment} ({place})</source>
        <translation>Minimum {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>highest {value} at {moment} ({place})</source>
        <translation>maximum {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>Highest {value} at {moment} ({place})</source>
        <translation>Maximum {value}, {moment} ({place})</translation>
    </message>
    <message>
        <source>All is clear now</source>
        <translation>Tout est rentré dans l’ordre</translation>
    </message>
    <message>
        <source>Active now: {alarms}</source>
        <translation>Actif maintenant&#x202f;: {alarms}</translation>
    </message>
    <message>
        <source>Power was off {begin} to {end}</source>
        <translation>Courant coupé de {begin} à {end}</translation>
    </message>
    <message>
        <source>The kiosk was off {begin} to {end}</source>
        <translation>Kiosque éteint de {begin} à {end}</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 alarme</translation>
    </message>
    <message>
        <source>{count} alarms</source>
        <translation>{count} alarmes</translation>
    </message>
    <message>
        <source>all clear now</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>active now: {alarms}</source>
        <translation>actif maintenant&#x202f;: {alarms}</translation>
    </message>
    <message>
        <source>… and {count} more …</source>
        <translation>… et {count} autres …</translation>
    </message>
    <message>
        <source>No fault in {days} days.</source>
        <translation>Aucun défaut en {days} jours.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Pas encore de mesure.</translation>
    </message>
    <message>
        <source>Last reading {when}.</source>
        <translation>Dernière mesure {when}.</translation>
    </message>
    <message>
        <source>Last reading {when}, read in {seconds} s.</source>
        <translation>Dernière mesure {when}, lue en {seconds} s.</translation>
    </message>
    <message>
        <source>Faults today: {kinds}.</source>
        <translation>Défauts aujourd’hui&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>Faults on {weekday} {date}: {kinds}.</source>
        <translation>Défauts {weekday} {date}&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>None are taken.</source>
        <translation>Aucune n’est faite.</translation>
    </message>
    <message>
        <source>None yet, one is taken a day.</source>
        <translation>Aucune encore, il s’en fait une par jour.</translation>
    </message>
    <message>
        <source>1 kept, the last one {moment}</source>
        <translation>1 gardée, la dernière {moment}</translation>
    </message>
    <message>
        <source>{count} kept, the last one {moment}</source>
        <translation>{count} gardées, la dernière {moment}</translation>
    </message>
    <message>
        <source>None: alarms are told on this screen alone.</source>
        <translation>Aucun&#x202f;: les alarmes ne sont signalées que sur cet écran.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>1 reading of {place} at {moment}: genmon-gui check says how to hide it</source>
        <translation>1 mesure de {place} à {moment}&#x202f;: genmon-gui check dit comment la masquer</translation>
    </message>
    <message>
        <source>{count} readings of {place} up to {moment}: genmon-gui check says how to hide them</source>
        <translation>{count} mesures de {place} jusqu’à {moment}&#x202f;: genmon-gui check dit comment les masquer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>Machine on</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>depuis {duration}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Not known: readings wait for it.</source>
        <translation>Inconnue&#x202f;: des mesures l’attendent.</translation>
    </message>
    <message>
        <source>No time server answers now, known since {moment}</source>
        <translation>Aucun serveur de temps ne répond, connue depuis {moment}</translation>
    </message>
    <message>
        <source>Kept right by a time server, known since {moment}</source>
        <translation>Tenue à jour par un serveur de temps, connue depuis {moment}</translation>
    </message>
    <message>
        <source>{moment}; not believed until a time server says so</source>
        <translation>{moment}&#x202f;; pas retenu tant qu’aucun serveur de temps ne le confirme</translation>
    </message>
    <message>
        <source>Clock shows</source>
        <translation>L’horloge indique</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>Dans le futur</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Not all is well: {what}</source>
        <translation>Tout ne va pas bien&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The week from {span}:</source>
        <translation>La semaine du {span}&#x202f;:</translation>
    </message>
    <message>
        <source>{subject} is in alarm</source>
        <translation>{subject} est en alarme</translation>
    </message>
    <message>
        <source>{place} is not heard</source>
        <translation>{place} ne répond pas</translation>
    </message>
    <message>
        <source>{recipient} is not reached</source>
        <translation>{recipient} n’est pas joint</translation>
    </message>
    <message>
        <source>{place}: no readings</source>
        <translation>{place}&#x202f;: pas de mesures</translation>
    </message>
    <message>
        <source>{place}: lowest {low} ({low_moment}), highest {high} ({high_moment})</source>
        <translation>{place}&#x202f;: minimum {low} ({low_moment}), maximum {high} ({high_moment})</translation>
    </message>
    <message>
        <source>{place} {low} to {high}</source>
        <translation>{place} {low} à {high}</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>Aucune alarme.</translation>
    </message>
    <message>
        <source>1 alarm.</source>
        <translation>1 alarme.</translation>
    </message>
    <message>
        <source>{count} alarms.</source>
        <translation>{count} alarmes.</translation>
    </message>
    <message>
        <source>No alarm this week.</source>
        <translation>Aucune alarme cette semaine.</translation>
    </message>
    <message>
        <source>1 alarm this week.</source>
        <translation>1 alarme cette semaine.</translation>
    </message>
    <message>
        <source>{count} alarms this week.</source>
        <translation>{count} alarmes cette semaine.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>12 to 19 November</comment>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>29 October to 5 November</comment>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{duration} after the kiosk was switched on (its clock is not set yet)</source>
        <translation>{duration} après la mise en marche du kiosque (son horloge n’est pas encore réglée)</translation>
    </message>
    <message>
        <source>{date} {year}, {time} {zone}</source>
        <comment>Sunday 22 November 2026, 14:02 EST</comment>
        <translation>{date} {year}, {time} {zone}</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <comment>on Sunday 22 November 2026, 14:02 EST</comment>
        <translation>le {moment}</translation>
    </message>
    <message>
        <source>{duration} after power-on (clock not set)</source>
        <translation>{duration} après la mise en marche (horloge non réglée)</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>{path} belongs to the database</source>
        <translation>{path} appartient à la base</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>there are no readings yet</source>
        <translation>il n’y a pas encore de mesures</translation>
    </message>
    <message>
        <source>there are no readings of {place} yet</source>
        <translation>il n’y a pas encore de mesures de {place}</translation>
    </message>
    <message>
        <source>let the kiosk record some, or import a log</source>
        <translation>laissez le kiosque en enregistrer, ou importez un journal</translation>
    </message>
    <message>
        <source>there are no readings in {year}</source>
        <translation>il n’y a pas de mesures en {year}</translation>
    </message>
    <message>
        <source>choose one of {years}</source>
        <translation>choisissez parmi {years}</translation>
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
        <source>the sign of life fails: {why}</source>
        <translation>le signe de vie échoue&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} n’a pas été écrit</translation>
    </message>
    <message>
        <source>the record keeps the days of {name}, a timezone this machine does not know</source>
        <translation>la base tient les jours de {name}, un fuseau que cet appareil ne connaît pas</translation>
    </message>
    <message>
        <source>update its tzdata</source>
        <translation>mettez tzdata à jour</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lieu</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lieux</translation>
    </message>
    <message>
        <source>night from {time}</source>
        <translation>nuit dès {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>PIN</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>For acknowledging too</source>
        <translation>Aussi pour acquitter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>1 limit</source>
        <translation>1 seuil</translation>
    </message>
    <message>
        <source>{count} limits</source>
        <translation>{count} seuils</translation>
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
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Seuil haut</translation>
    </message>
    <message>
        <source>Low warning</source>
        <translation>Alerte basse</translation>
    </message>
    <message>
        <source>High warning</source>
        <translation>Alerte haute</translation>
    </message>
    <message>
        <source>{place} now alarms below {limit}.</source>
        <translation>{place}&#x202f;: alarme désormais en dessous de {limit}.</translation>
    </message>
    <message>
        <source>{place} now alarms above {limit}.</source>
        <translation>{place}&#x202f;: alarme désormais au-dessus de {limit}.</translation>
    </message>
    <message>
        <source>{place} now warns below {limit}.</source>
        <translation>{place}&#x202f;: avertissement désormais en dessous de {limit}.</translation>
    </message>
    <message>
        <source>{place} now warns above {limit}.</source>
        <translation>{place}&#x202f;: avertissement désormais au-dessus de {limit}.</translation>
    </message>
    <message>
        <source>{place} no longer has this low limit.</source>
        <translation>{place} n’a plus ce seuil bas.</translation>
    </message>
    <message>
        <source>{place} no longer has this high limit.</source>
        <translation>{place} n’a plus ce seuil haut.</translation>
    </message>
    <message>
        <source>Off: nothing is told, however cold it gets.</source>
        <translation>Désactivé&#x202f;: rien n’est signalé, quel que soit le froid.</translation>
    </message>
    <message>
        <source>Off: nothing is told, however hot it gets.</source>
        <translation>Désactivé&#x202f;: rien n’est signalé, quelle que soit la chaleur.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>limit</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>après {duration}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>{place}: its new limits are not kept yet.</source>
        <translation>{place}&#x202f;: ses nouveaux seuils ne sont pas encore validés.</translation>
    </message>
    <message>
        <source>{place}: {limit} {value} is not kept yet.</source>
        <translation>{place}&#x202f;: {limit} {value}, pas encore validé.</translation>
    </message>
    <message>
        <source>{place} has new limits.</source>
        <translation>{place} a de nouveaux seuils.</translation>
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
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>No PIN is asked for any more.</source>
        <translation>Plus aucun code n’est demandé.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Le code est enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The clock was {length} ahead until a time server answered; what was recorded by it moves to its true time.</source>
        <translation>L’horloge avançait de {length} jusqu’à la réponse d’un serveur de temps&#x202f;; ce qui a été enregistré d’après elle passe à son heure exacte.</translation>
    </message>
    <message>
        <source>The clock was {length} behind until a time server answered; what was recorded by it moves to its true time.</source>
        <translation>L’horloge retardait de {length} jusqu’à la réponse d’un serveur de temps&#x202f;; ce qui a été enregistré d’après elle passe à son heure exacte.</translation>
    </message>
    <message>
        <source>{path}: some of its pages are gone</source>
        <translation>{path}&#x202f;: il y manque des pages</translation>
    </message>
    <message>
        <source>move that file away; what was recorded before is kept in {name}</source>
        <translation>déplacez ce fichier&#x202f;; ce qui a été enregistré avant est gardé dans {name}</translation>
    </message>
    <message>
        <source>{path} was deleted or moved and cannot be saved yet ({why})</source>
        <translation>{path} a été supprimé ou déplacé et ne peut pas encore être sauvé ({why})</translation>
    </message>
    <message>
        <source>{remedy} before the program ends: it alone still has the file</source>
        <translation>{remedy} avant la fin du programme&#x202f;: lui seul a encore le fichier</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminer le test</translation>
    </message>
    <message>
        <source>End the test of {place}</source>
        <translation>Terminer le test de {place}</translation>
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
        <translation>sans réponse actuellement</translation>
    </message>
    <message>
        <source>pretended</source>
        <translation>simulé</translation>
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
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Pas encore acquittées</translation>
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
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, high limit {limit}</source>
        <translation>Alarme de {subject}, {when}&#x202f;: {value}, seuil haut {limit}</translation>
    </message>
    <message>
        <source>Alarm of {subject}, {when}: {value}, low limit {limit}</source>
        <translation>Alarme de {subject}, {when}&#x202f;: {value}, seuil bas {limit}</translation>
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
        <source>TEST  {place}</source>
        <translation>TEST  {place}</translation>
    </message>
    <message>
        <source>pretended {value}</source>
        <translation>simulé {value}</translation>
    </message>
    <message>
        <source>High limit {limit}</source>
        <translation>Seuil haut {limit}</translation>
    </message>
    <message>
        <source>Low limit {limit}</source>
        <translation>Seuil bas {limit}</translation>
    </message>
    <message>
        <source>Lows and highs of {places}</source>
        <translation>Minima et maxima de {places}</translation>
    </message>
    <message>
        <source>No readings in {span}.</source>
        <translation>Aucune mesure en {span}.</translation>
    </message>
    <message>
        <source>No readings on {day}.</source>
        <translation>Aucune mesure le {day}.</translation>
    </message>
    <message>
        <source>No readings: {span}.</source>
        <translation>Aucune mesure&#x202f;: {span}.</translation>
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
        <source>Compare</source>
        <translation>Comparer</translation>
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
        <source>Year in words</source>
        <translation>L’année en mots</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Afficher un jour</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Afficher une semaine</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Afficher un mois</translation>
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
        <source>No sensor found yet.
Connect one: it appears here by itself.</source>
        <translation>Pas encore de sonde trouvée.
Branchez-en une&#x202f;: elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>With the settings as they are now, a test goes to:</source>
        <translation>Avec les réglages actuels, un test est envoyé à&#x202f;:</translation>
    </message>
    <message>
        <source>By settings that are NOT KEPT YET a test goes to:</source>
        <translation>Avec des réglages PAS ENCORE VALIDÉS, un test est envoyé à&#x202f;:</translation>
    </message>
    <message>
        <source>Looking for USB sticks…</source>
        <translation>Recherche de clés USB…</translation>
    </message>
    <message>
        <source>Plug in a USB stick.</source>
        <translation>Branchez une clé USB.</translation>
    </message>
    <message>
        <source>{stick} takes no files. Is it write-protected?</source>
        <translation>{stick} n’accepte aucun fichier. Est-elle protégée en écriture ?</translation>
    </message>
    <message>
        <source>{stick}: {size} free</source>
        <translation>{stick} : {size} libres</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Saving {file}: {share} %</source>
        <translation>Enregistrement de {file}&#x202f;: {share} %</translation>
    </message>
    <message>
        <source>Saved {file} on {stick}. You can pull it out.</source>
        <translation>{file} est enregistré sur {stick}. Vous pouvez retirer la clé.</translation>
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
        <source>TEST, really not heard</source>
        <translation>TEST, en vrai pas de mesure</translation>
    </message>
    <message>
        <source>TEST, really {value}°</source>
        <translation>TEST, en vrai {value}°</translation>
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
        <translation>Ne répond plus.</translation>
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
        <source>What {year} says</source>
        <translation>Ce que dit {year}</translation>
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
        <source>Readings in view, CSV</source>
        <translation>Mesures visibles, CSV</translation>
    </message>
    <message>
        <source>Hours in view, CSV</source>
        <translation>Heures visibles, CSV</translation>
    </message>
    <message>
        <source>Days in view, CSV</source>
        <translation>Jours visibles, CSV</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Enregistrer sur une clé USB</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Retour au graphique</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Image, PNG</translation>
    </message>
    <message>
        <source>Copy of the database</source>
        <translation>Copie de la base de données</translation>
    </message>
    <message>
        <source>Year on a page, PDF</source>
        <translation>L’année sur une page, PDF</translation>
    </message>
    <message>
        <source>{year} on a page, PDF</source>
        <translation>{year} sur une page, PDF</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Supprimer le code</translation>
    </message>
    <message>
        <source>Acknowledging asks for the PIN too</source>
        <translation>Acquitter demande aussi le code</translation>
    </message>
    <message>
        <source>Setting up asks for it. Who has forgotten it runs genmon-gui pin --remove here.</source>
        <translation>Il est demandé avant tout réglage. S’il est oublié, lancez ici genmon-gui pin --remove.</translation>
    </message>
    <message>
        <source>Without a PIN everybody who stands here can set everything up.</source>
        <translation>Sans code, quiconque se trouve ici peut tout régler.</translation>
    </message>
    <message>
        <source>New PIN, {few} to {most} digits</source>
        <translation>Nouveau code, {few} à {most} chiffres</translation>
    </message>
    <message>
        <source>A PIN has {few} to {most} digits.</source>
        <translation>Un code a {few} à {most} chiffres.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two were not the same. New PIN</source>
        <translation>Les deux codes diffèrent. Nouveau code</translation>
    </message>
    <message>
        <source>Acknowledging an alarm asks for the PIN.</source>
        <translation>Acquitter une alarme demande le code.</translation>
    </message>
    <message>
        <source>Everybody may acknowledge an alarm.</source>
        <translation>Tout le monde peut acquitter une alarme.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sound of an alarm</source>
        <translation>Son d’alarme</translation>
    </message>
    <message>
        <source>Red on black at night</source>
        <translation>Rouge sur noir la nuit</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Dim after</source>
        <translation>Atténuer après</translation>
    </message>
    <message>
        <source>Brightness while dim</source>
        <translation>Luminosité atténuée</translation>
    </message>
    <message>
        <source>Dark after</source>
        <translation>Noir après</translation>
    </message>
    <message>
        <source>Back to Now after</source>
        <translation>Retour à «&#x202f;Actuel&#x202f;» après</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Début de la nuit</translation>
    </message>
    <message>
        <source>Night to</source>
        <translation>Fin de la nuit</translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation>Luminosité la nuit</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Theme: {theme}.</source>
        <translation>Thème&#x202f;: {theme}.</translation>
    </message>
    <message>
        <source>Alarms make a sound.</source>
        <translation>Les alarmes sonnent.</translation>
    </message>
    <message>
        <source>Alarms are silent.</source>
        <translation>Les alarmes sont muettes.</translation>
    </message>
    <message>
        <source>There is no night any more.</source>
        <translation>Le mode nuit est désactivé.</translation>
    </message>
    <message>
        <source>Night from {begin} to {end}.</source>
        <translation>Nuit de {begin} à {end}.</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Until over</source>
        <translation>Jusqu’à la fin</translation>
    </message>
    <message>
        <source>Snooze {subject}</source>
        <translation>Mettre {subject} en pause</translation>
    </message>
    <message>
        <source>Tell again of {subject}</source>
        <translation>Réactiver {subject}</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} s’appelle maintenant {new}.</translation>
    </message>
    <message>
        <source>The probe {probe} is now at {place}.</source>
        <translation>La sonde {probe} est maintenant ici : {place}.</translation>
    </message>
    <message>
        <source>{place} now has the probe {probe}. Its history goes on.</source>
        <translation>{place} a maintenant la sonde {probe}. Son historique continue.</translation>
    </message>
    <message>
        <source>{place} has no probe any more. Its history stays.</source>
        <translation>{place} n’a plus de sonde. Son historique reste.</translation>
    </message>
    <message>
        <source>The probes of {one} and {other} have changed places.</source>
        <translation>Les sondes de {one} et {other} ont été échangées.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Un lieu a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Un nom a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>That is how probes are called.</source>
        <translation>Ce nom est réservé aux sondes.</translation>
    </message>
    <message>
        <source>{name} has a history of its own.</source>
        <translation>{name} a son propre historique.</translation>
    </message>
    <message>
        <source>There is a place called {name} already.</source>
        <translation>Un lieu s’appelle déjà {name}.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>Son historique reste.</translation>
    </message>
    <message>
        <source>Its history stays; its limit is removed.</source>
        <translation>Son historique reste, son seuil est supprimé.</translation>
    </message>
    <message>
        <source>Its history stays; its {count} limits are removed.</source>
        <translation>Son historique reste, ses {count} seuils sont supprimés.</translation>
    </message>
    <message>
        <source>Is the new probe {probe} at {place} now?</source>
        <translation>La nouvelle sonde {probe} est-elle maintenant ici : {place} ?</translation>
    </message>
    <message>
        <source>Nothing can be changed here while readings are not recorded.</source>
        <translation>Rien ne peut être changé ici tant que les mesures ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The last change takes effect in a moment.</source>
        <translation>Le dernier réglage prend effet dans un instant.</translation>
    </message>
    <message>
        <source>Hold one probe in your hand. It shows within half a minute.</source>
        <translation>Tenez une sonde dans la main. Elle est reconnue en moins de 30 s.</translation>
    </message>
    <message>
        <source>Several become warmer. Hold one alone.</source>
        <translation>Plusieurs se réchauffent. Tenez-en une seule.</translation>
    </message>
    <message>
        <source>It is a new one, {warmer} warmer than before.</source>
        <translation>C’est une nouvelle, plus chaude de {warmer} qu’avant.</translation>
    </message>
    <message>
        <source>It is that of {place}, {warmer} warmer than before.</source>
        <translation>C’est celle de {place}, plus chaude de {warmer} qu’avant.</translation>
    </message>
    <message>
        <source>New probe {probe}</source>
        <translation>Nouvelle sonde {probe}</translation>
    </message>
    <message>
        <source>Which probe is which?</source>
        <translation>Quelle sonde est où&#x202f;?</translation>
    </message>
    <message>
        <source>Hold one in your hand</source>
        <translation>En prendre une en main</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No probe, its history stays</source>
        <translation>Pas de sonde, historique gardé</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>Dire où elle est</translation>
    </message>
    <message>
        <source>Its probe</source>
        <translation>Sa sonde</translation>
    </message>
    <message>
        <source>Replace its probe</source>
        <translation>Remplacer sa sonde</translation>
    </message>
    <message>
        <source>Hold to remove its probe</source>
        <translation>Maintenir pour retirer sa sonde</translation>
    </message>
    <message>
        <source>No new probe found</source>
        <translation>Pas de nouvelle sonde</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Un autre nom…</translation>
    </message>
    <message>
        <source>Which one is at {place} now?</source>
        <translation>Laquelle est maintenant ici : {place} ?</translation>
    </message>
    <message>
        <source>Where is the probe {probe}?</source>
        <translation>Où est la sonde {probe} ?</translation>
    </message>
    <message>
        <source>Places and probes</source>
        <translation>Lieux et sondes</translation>
    </message>
    <message>
        <source>{provider} wants an app password here, not your usual one: make one in the security settings of your account.</source>
        <translation>{provider} demande ici un mot de passe d’application, pas le mot de passe habituel&#x202f;: créez-en un dans les réglages de sécurité de votre compte.</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from programs any more, app passwords neither: send by another provider.</source>
        <translation>{provider} n’accepte plus de mots de passe de programmes, ni ceux d’application&#x202f;: passez par un autre fournisseur.</translation>
    </message>
    <message>
        <source>{provider} is ending passwords for programs: your administrator may have to allow SMTP, or send by another provider.</source>
        <translation>{provider} met fin aux mots de passe de programmes&#x202f;: votre administrateur doit peut-être autoriser SMTP, ou passez par un autre fournisseur.</translation>
    </message>
    <message>
        <source>{provider}: allow POP3 and IMAP once in the settings of your account. With two-factor login it wants an app password.</source>
        <translation>{provider}&#x202f;: autorisez une fois POP3 et IMAP dans les réglages de votre compte. Avec la double authentification, il faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>No message reaches {recipient}</source>
        <translation>Aucun message n’atteint {recipient}</translation>
    </message>
    <message>
        <source>A message to {recipient} was given up: {words}.

Alarms are told to the others only, until this is put right: check the address, on the generator&apos;s screen under Set up, Messages.</source>
        <translation>Un message à {recipient} a été abandonné&#x202f;: {words}.

Les alarmes ne parviennent qu’aux autres jusqu’à ce que ce soit réglé&#x202f;: vérifiez l’adresse, sur l’écran du générateur sous Réglages, Messages.</translation>
    </message>
    <message>
        <source>Your address is missing.</source>
        <translation>Votre adresse manque.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Le serveur manque.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>Nobody is named who gets messages.</source>
        <translation>Personne n’est désigné pour recevoir les messages.</translation>
    </message>
    <message>
        <source>No alarm of {place} goes off at {value} now.</source>
        <translation>Aucune alarme de {place} ne se déclenche à {value} en ce moment.</translation>
    </message>
    <message>
        <source>1 recipient gets a message marked TEST.</source>
        <translation>1 destinataire reçoit un message marqué TEST.</translation>
    </message>
    <message>
        <source>{count} recipients get a message marked TEST.</source>
        <translation>{count} destinataires reçoivent un message marqué TEST.</translation>
    </message>
    <message>
        <source>Nobody gets a message, since nobody is named.</source>
        <translation>Personne ne reçoit de message, puisque personne n’est désigné.</translation>
    </message>
    <message>
        <source>At {value} this goes off:</source>
        <translation>À {value} se déclenche&#x202f;:</translation>
    </message>
    <message>
        <source>the warning {words}</source>
        <translation>l’avertissement {words}</translation>
    </message>
    <message>
        <source>the alarm {words}</source>
        <translation>l’alarme {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} adresses</translation>
    </message>
    <message>
        <source>No e-mail yet</source>
        <translation>Pas encore d’e-mail</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>E-mail to {recipient}</source>
        <translation>E-mail à {recipient}</translation>
    </message>
    <message>
        <source>Text message to {recipient}</source>
        <translation>SMS à {recipient}</translation>
    </message>
    <message>
        <source>Web address {recipient}</source>
        <translation>Adresse web {recipient}</translation>
    </message>
    <message>
        <source>Push service {recipient}</source>
        <translation>Service push {recipient}</translation>
    </message>
    <message>
        <source>Taken by the server. Look whether it has arrived.</source>
        <translation>Accepté par le serveur. Vérifiez qu’il est bien arrivé.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>The server did not accept the password of {username}.</source>
        <translation>Le serveur n’a pas accepté le mot de passe de {username}.</translation>
    </message>
    <message>
        <source>Type both again; many providers want an app password.</source>
        <translation>Saisissez les deux à nouveau&#x202f;; beaucoup de fournisseurs demandent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>{server} cannot be found. Check how the server is spelled, and whether this machine is on the network.</source>
        <translation>{server} est introuvable. Vérifiez l’orthographe du serveur, et si cet appareil est sur le réseau.</translation>
    </message>
    <message>
        <source>{server} cannot be reached. Check server and port, and whether this machine is on the network.</source>
        <translation>{server} est injoignable. Vérifiez le serveur et le port, et si cet appareil est sur le réseau.</translation>
    </message>
    <message>
        <source>{server} does not answer. Check server and port; some networks bar the way to mail servers.</source>
        <translation>{server} ne répond pas. Vérifiez le serveur et le port&#x202f;; certains réseaux bloquent l’accès aux serveurs de messagerie.</translation>
    </message>
    <message>
        <source>{server} does not speak as it should. With port 465 choose TLS, with port 587 STARTTLS.</source>
        <translation>{server} ne parle pas comme il le devrait. Avec le port 465 choisissez TLS, avec le port 587 STARTTLS.</translation>
    </message>
    <message>
        <source>{server} cannot prove that it is that server, so it was told nothing. Check how the server is spelled.</source>
        <translation>{server} ne peut pas prouver son identité&#x202f;; rien ne lui a été transmis. Vérifiez l’orthographe du serveur.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong, so that {server} cannot be trusted. Wait until the clock is set, or set it.</source>
        <translation>L’horloge de cet appareil n’est pas à l’heure&#x202f;: l’identité de {server} ne peut être vérifiée. Attendez qu’elle soit réglée, ou réglez-la.</translation>
    </message>
    <message>
        <source>{server} takes no mail from {sender}. Check your address and the user name.</source>
        <translation>{server} n’accepte pas de courrier de {sender}. Vérifiez votre adresse et le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>There is no {recipient}, says the server. Check how it is spelled.</source>
        <translation>{recipient} n’existe pas, dit le serveur. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A password has plain letters, digits and signs.</source>
        <translation>Un mot de passe ne contient que des lettres sans accent, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces: smtp.example.com.</source>
        <translation>Un nom de serveur n’a pas d’espaces&#x202f;: smtp.example.com.</translation>
    </message>
    <message>
        <source>A port is a number up to 65535; usual are {usual}.</source>
        <translation>Un port est un nombre jusqu’à 65535&#x202f;; les plus courants sont {usual}.</translation>
    </message>
    <message>
        <source>Typed, not kept yet</source>
        <translation>Saisi, pas encore validé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Change {address}</source>
        <translation>Changer {address}</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Maintenir pour ôter</translation>
    </message>
    <message>
        <source>Hold to remove {address}</source>
        <translation>Maintenir pour ôter {address}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Pas encore validé.</translation>
    </message>
    <message>
        <source>Who gets messages</source>
        <translation>Destinataires des messages</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Rehearse an alarm</source>
        <translation>Simuler une alarme</translation>
    </message>
    <message>
        <source>If nobody acknowledges</source>
        <translation>Si personne n’acquitte</translation>
    </message>
    <message>
        <source>The list of those who get messages is changed.</source>
        <translation>La liste des destinataires a été modifiée.</translation>
    </message>
    <message>
        <source>Messages go out from {sender}.</source>
        <translation>Les messages partent de {sender}.</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Add an address for text messages</source>
        <translation>Ajouter une adresse pour SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message, through an e-mail gateway</source>
        <translation>Par SMS, via une passerelle e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Address for text messages: number@gateway</source>
        <translation>Adresse pour SMS&#x202f;: numéro@passerelle</translation>
    </message>
    <message>
        <source>Another address instead</source>
        <translation>Une autre adresse à la place</translation>
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation>{address} y est déjà.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pretend it is</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Rehearse for a minute</source>
        <translation>Simuler une minute</translation>
    </message>
    <message>
        <source>Everything is marked TEST: the tile, the alarm, its sound and every message. The true readings are recorded meanwhile; the pretended one never is.</source>
        <translation>Tout est marqué TEST&#x202f;: la tuile, l’alarme, son signal et chaque message. Les vraies mesures sont enregistrées pendant ce temps&#x202f;; la simulée ne l’est jamais.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>No place is known yet.</source>
        <translation>Aucun lieu n’est encore connu.</translation>
    </message>
    <message>
        <source>Tell these people too, after</source>
        <translation>Prévenir aussi ces personnes, après</translation>
    </message>
    <message>
        <source>They are told after {delay}.</source>
        <translation>Ces personnes sont prévenues après {delay}.</translation>
    </message>
    <message>
        <source>The second list is changed.</source>
        <translation>La deuxième liste a été modifiée.</translation>
    </message>
    <message>
        <source>Weekly message that all is well</source>
        <translation>Message hebdomadaire «&#x202f;tout va bien&#x202f;»</translation>
    </message>
    <message>
        <source>It is sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet hours, for warnings only</source>
        <translation>Heures calmes, pour les avertissements seulement</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Remind of an alarm after</source>
        <translation>Rappeler une alarme après</translation>
    </message>
    <message>
        <source>No weekly message is sent.</source>
        <translation>Aucun message hebdomadaire n’est envoyé.</translation>
    </message>
    <message>
        <source>The weekly message is sent on</source>
        <translation>Le message hebdomadaire est envoyé le</translation>
    </message>
    <message>
        <source>Warnings are told at any hour.</source>
        <translation>Les avertissements sont signalés à toute heure.</translation>
    </message>
    <message>
        <source>Nobody is reminded of an alarm.</source>
        <translation>Les alarmes ne sont pas rappelées.</translation>
    </message>
    <message>
        <source>You are reminded of an alarm after {delay}.</source>
        <translation>Une alarme non acquittée est rappelée après {delay}.</translation>
    </message>
    <message>
        <source>The weekly message is sent on {day} at {time}.</source>
        <translation>Le message hebdomadaire est envoyé le {day} à {time}.</translation>
    </message>
    <message>
        <source>Warnings wait from {begin} to {end}; alarms never do.</source>
        <translation>Les avertissements attendent de {begin} à {end}&#x202f;; les alarmes, jamais.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Waits.</source>
        <translation>Attend.</translation>
    </message>
    <message>
        <source>Stopped; nothing more is shown of it.</source>
        <translation>Arrêté&#x202f;; la suite n’est plus affichée.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>last winter ({first} to {last})</source>
        <translation>l’hiver dernier (du {first} au {last})</translation>
    </message>
    <message>
        <source>last summer ({first} to {last})</source>
        <translation>l’été dernier (du {first} au {last})</translation>
    </message>
    <message>
        <source>in the 365 days to {last}</source>
        <translation>sur 365 jours jusqu’au {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>depuis le {first}</translation>
    </message>
    <message>
        <source>This would not have alarmed {when}.</source>
        <translation>Il n’y aurait eu aucune alarme {when}.</translation>
    </message>
    <message>
        <source>This would have alarmed once {when}, for {longest}.</source>
        <translation>Il y aurait eu une alarme {when}, pendant {longest}.</translation>
    </message>
    <message>
        <source>This would have alarmed {count} times {when}, the longest {longest}.</source>
        <translation>Il y aurait eu {count} alarmes {when}, {longest} au plus.</translation>
    </message>
    <message>
        <source>This would not have warned {when}.</source>
        <translation>Il n’y aurait eu aucun avertissement {when}.</translation>
    </message>
    <message>
        <source>This would have warned once {when}, for {longest}.</source>
        <translation>Il y aurait eu un avertissement {when}, pendant {longest}.</translation>
    </message>
    <message>
        <source>This would have warned {count} times {when}, the longest {longest}.</source>
        <translation>Il y aurait eu {count} avertissements {when}, {longest} au plus.</translation>
    </message>
    <message>
        <source>In its last 30 days: never.</source>
        <translation>Ces 30 derniers jours&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>In its last 30 days: once, for {longest}.</source>
        <translation>Ces 30 derniers jours&#x202f;: une fois, pendant {longest}.</translation>
    </message>
    <message>
        <source>In its last 30 days: {count} times, the longest {longest}.</source>
        <translation>Ces 30 derniers jours : {count} fois, {longest} au plus.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that could tell how often this would alarm.</source>
        <translation>Rien n’est encore enregistré qui dirait combien d’alarmes seraient données.</translation>
    </message>
    <message>
        <source>It would be active now.</source>
        <translation>Elle serait active maintenant.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>{place} in the last 30 days. {limit}: {value}.</source>
        <translation>{place} ces 30 derniers jours. {limit}&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>{place}: {limit}</source>
        <translation>{place}&#x202f;: {limit}</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Cela compte comme</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>Quand c’est signalé</translation>
    </message>
    <message>
        <source>Over once it is back inside by</source>
        <translation>Terminée après un retour de</translation>
    </message>
    <message>
        <source>a copy says when it was made, and the clock is not set</source>
        <translation>une copie dit quand elle a été faite, et l’horloge n’est pas réglée</translation>
    </message>
    <message>
        <source>wait until it is</source>
        <translation>attendez qu’elle le soit</translation>
    </message>
    <message>
        <source>{stick} was pulled out before {file} was saved</source>
        <translation>{stick} a été retirée avant que {file} soit enregistré</translation>
    </message>
    <message>
        <source>plug it in and save once more</source>
        <translation>rebranchez-la et enregistrez de nouveau</translation>
    </message>
    <message>
        <source>{stick} has no room for {file}</source>
        <translation>{stick} n’a pas la place pour {file}</translation>
    </message>
    <message>
        <source>make room on it or take another</source>
        <translation>libérez de la place ou prenez-en une autre</translation>
    </message>
    <message>
        <source>{path} is being written over by another program</source>
        <translation>{path} est en train d’être écrasé par un autre programme</translation>
    </message>
    <message>
        <source>wait: readings are kept in memory until it is done</source>
        <translation>attendez&#x202f;: d’ici là, les mesures restent en mémoire</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{path} has a name that is not UTF-8</source>
        <translation>le nom de {path} n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>renommez-le</translation>
    </message>
    <message>
        <source>{path} may not be read by this user</source>
        <translation>{path} ne peut pas être lu par cet utilisateur</translation>
    </message>
    <message>
        <source>run genmon-gui as the user whose it is, or change its rights</source>
        <translation>lancez genmon-gui sous l’utilisateur à qui il est, ou changez ses droits</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>sa réponse ne finit pas</translation>
    </message>
    <message>
        <source>{limit} can never alarm: sensors measure {lowest} to {highest}</source>
        <translation>{limit}&#x202f;: cette limite ne peut jamais alerter, les sondes mesurent de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>{count} limits can never alarm, {limit} for one: sensors measure {lowest} to {highest}</source>
        <translation>{count} limites ne peuvent jamais alerter, dont {limit}&#x202f;: les sondes mesurent de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>correct it; limits in the file are in °C</source>
        <translation>corrigez-la&#x202f;; dans le fichier, les limites sont en °C</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>illisible&#x202f;: {why}</translation>
    </message>
    <message>
        <source>is not UTF-8 text: save it as such</source>
        <translation>n’est pas du texte UTF-8&#x202f;: enregistrez-le ainsi</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>contient un nombre qui a trop de chiffres</translation>
    </message>
    <message>
        <source>holds lists in lists without end</source>
        <translation>contient des listes imbriquées sans fin</translation>
    </message>
    <message>
        <source>line {line} is not TOML from column {column} on</source>
        <translation>la ligne {line} n’est plus du TOML à partir de la colonne {column}</translation>
    </message>
    <message>
        <source>check the path given to {option}</source>
        <translation>vérifiez le chemin donné à {option}</translation>
    </message>
    <message>
        <source>correct or unset {variable}</source>
        <translation>corrigez ou supprimez {variable}</translation>
    </message>
    <message>
        <source>{path}: there is no such configuration file</source>
        <translation>{path}&#x202f;: ce fichier de configuration n’existe pas</translation>
    </message>
    <message>
        <source>{key}: {problem}</source>
        <translation>{key}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>unknown key, the nearest known one is {key}</source>
        <translation>clé inconnue, la plus proche est {key}</translation>
    </message>
    <message>
        <source>expected a table, not {value}</source>
        <translation>il faut une table, et non {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>needs at least one of {others} and {last}</source>
        <translation>demande au moins une clé parmi {others} et {last}</translation>
    </message>
    <message>
        <source>expected [[{name}]] tables, not {value}</source>
        <translation>il faut des tables [[{name}]], et non {value}</translation>
    </message>
    <message>
        <source>expected {expected}, not {value}</source>
        <translation>il faut {expected}, et non {value}</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <source>a line of at most {count} characters</source>
        <translation>une ligne d’au plus {count} caractères</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}</source>
        <translation>un nombre supérieur à 0 et d’au plus {most}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an IANA time zone like &quot;America/Toronto&quot;</source>
        <translation>un fuseau horaire IANA comme &quot;America/Toronto&quot;</translation>
    </message>
    <message>
        <source>a time of day like &quot;22:00&quot;</source>
        <translation>une heure comme &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>a list of days like [&quot;sat&quot;, &quot;sun&quot;]</source>
        <translation>une liste de jours comme [&quot;sat&quot;, &quot;sun&quot;]</translation>
    </message>
    <message>
        <source>a ROM id of family 10, 22, 28, 3b or 42 like &quot;28-0316a2794dff&quot;</source>
        <translation>un numéro ROM de la famille 10, 22, 28, 3b ou 42 comme &quot;28-0316a2794dff&quot;</translation>
    </message>
    <message>
        <source>an e-mail address like &quot;me@example.com&quot;</source>
        <translation>une adresse e-mail comme &quot;me@example.com&quot;</translation>
    </message>
    <message>
        <source>a list of e-mail addresses like [&quot;me@example.com&quot;]</source>
        <translation>une liste d’adresses e-mail comme [&quot;me@example.com&quot;]</translation>
    </message>
    <message>
        <source>a web address like &quot;https://example.com/hook&quot;</source>
        <translation>une adresse web comme &quot;https://example.com/hook&quot;</translation>
    </message>
    <message>
        <source>a day and a time like &quot;Sunday 18:00&quot;</source>
        <translation>un jour en anglais et une heure comme &quot;Sunday 18:00&quot;</translation>
    </message>
    <message>
        <source>a number of at least {least}</source>
        <translation>un nombre d’au moins {least}</translation>
    </message>
    <message>
        <source>a number of at least {least} and at most {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>cannot be changed by the program: {why}</source>
        <translation>ne peut pas être modifié par le programme&#x202f;: {why}</translation>
    </message>
    <message>
        <source>cannot be changed by the program: change it by hand</source>
        <translation>ne peut pas être modifié par le programme&#x202f;: modifiez-le à la main</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>there is no place {name}</source>
        <translation>il n’y a pas de lieu {name}</translation>
    </message>
    <message>
        <source>its places are: {places}</source>
        <translation>ses lieux sont&#x202f;: {places}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>the settings from before stay in use. {why}</source>
        <translation>les réglages précédents restent en vigueur. {why}</translation>
    </message>
    <message>
        <source>correct the file; saving it is enough</source>
        <translation>corrigez le fichier&#x202f;; l’enregistrer suffit</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>remettez-le en place</translation>
    </message>
</context>
</TS>
