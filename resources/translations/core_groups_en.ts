<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n lines are unclear. Choose what they are, or leave them out.</source>
        <translation>
            <numerusform>%n line is unclear. Choose what it is, or leave it out.</numerusform>
            <numerusform>%n lines are unclear. Choose what they are, or leave them out.</numerusform>
        </translation>
    </message>
</context>
</TS>
