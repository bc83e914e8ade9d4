<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the whole name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>22 November</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>22 Nov</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {year}</source>
        <comment>22 Nov 2026</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}°/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {date}</source>
        <comment>Sunday 22 November</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the bus. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives no answer. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers arrive garbled. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has just lost power. Check its supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something impossible. Check its supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not finish its answer. Check the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be understood. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says two things at once. Check the log it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers arrive garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just lost power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says something impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not finish its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says two things at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings: {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, zone and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures are shown in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: which city is nearest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is that of {city}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
