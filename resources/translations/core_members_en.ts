<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PayerRules</name>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopulationWriter</name>
    <message numerus="yes">
        <source>%n rows cannot be imported. Correct them in the table, or leave them out.</source>
        <translation>
            <numerusform>%n row cannot be imported. Correct it in the table, or leave it out.</numerusform>
            <numerusform>%n rows cannot be imported. Correct them in the table, or leave them out.</numerusform>
        </translation>
    </message>
</context>
</TS>
