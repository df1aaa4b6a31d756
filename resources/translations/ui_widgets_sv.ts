<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>A file for another program could not be made: %1. Look for room on the disk.</source>
        <translation>Det gick inte att skapa en fil åt ett annat program: %1. Se efter om det finns plats på disken.</translation>
    </message>
</context>
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
    <message>
        <source>Replace %1?</source>
        <translation>Ersätt %1?</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Ersätt filen</translation>
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
    <name>samsyn::AddLine</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
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
    <name>samsyn::DraftBar</name>
    <message>
        <source>&amp;Add it below</source>
        <translation>&amp;Lägg till det nederst</translation>
    </message>
    <message>
        <source>Draft restored, %1</source>
        <translation>Utkast återställt, %1</translation>
    </message>
    <message>
        <source>&amp;Show what was stored</source>
        <translation>&amp;Visa det sparade</translation>
    </message>
    <message>
        <source>A draft of %1 was not stored, and the text has changed since.</source>
        <translation>Ett utkast från %1 hann inte sparas, och texten har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Kasta utkastet</translation>
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
    <name>samsyn::PreviewDialog</name>
    <message>
        <source>&amp;Leave out the rows that cannot be read in</source>
        <translation>&amp;Utelämna raderna som inte går att läsa in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 same, %4 skipped, %5 cannot be read in</source>
        <translation>%1 nya, %2 ändras, %3 oförändrade, %4 hoppas över, %5 går inte att läsa in</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>same</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppas över</translation>
    </message>
    <message>
        <source>cannot be read in</source>
        <translation>går inte att läsa in</translation>
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
<context>
    <name>samsyn::TableFileRow</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Välj &amp;fil …</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.csv *.txt *.tsv);;Alla filer (*)</translation>
    </message>
</context>
</TS>
