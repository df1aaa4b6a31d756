<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>“%1” is not an amount. Write kronor, for example %2.</source>
        <translation>”%1” går inte att läsa som ett belopp. Skriv kronor, till exempel %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example 2012-04-03.</source>
        <translation>”%1” går inte att läsa som ett datum. Skriv till exempel 2012-04-03.</translation>
    </message>
</context>
<context>
    <name>samsyn::Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>samsyn::DateEdit</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Välj i en kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+Nedåtpil)</translation>
    </message>
</context>
<context>
    <name>samsyn::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>samsyn::ProblemList</name>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Visa stället</translation>
    </message>
    <message>
        <source>&amp;We know …</source>
        <translation>&amp;Det här vet vi …</translation>
    </message>
    <message>
        <source>Say why it may stay as it is; then it is no longer listed</source>
        <translation>Skriv varför det får vara som det är; då visas det inte längre här</translation>
    </message>
</context>
</TS>
