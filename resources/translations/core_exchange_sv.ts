<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 has more than %2 cells. No table is that wide.</source>
        <translation>Rad %1 har fler än %2 celler. Så bred är ingen tabell.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split the file, or fetch fewer columns.</source>
        <translation>Tabellen har fler än %1 celler. Dela filen eller hämta färre kolumner.</translation>
    </message>
    <message>
        <source>The text that begins in line %1 is longer than %2 characters. Is a quotation mark missing?</source>
        <translation>Texten som börjar på rad %1 är längre än %2 tecken. Saknas ett citattecken?</translation>
    </message>
    <message>
        <source>The file is larger than %1. Fetch fewer columns or rows.</source>
        <translation>Filen är större än %1. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 has no partner. Add the missing one, or remove it.</source>
        <translation>Citattecknet på rad %1 har inget slut. Lägg till det som saknas eller ta bort det.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The key “%1” stands twice. Remove one of the two.</source>
        <translation>Nyckeln ”%1” står två gånger. Ta bort den ena.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels, at “%2”.</source>
        <translation>Filen är nästlad i fler än %1 nivåer, vid ”%2”.</translation>
    </message>
    <message>
        <source>The text at “%1” contains the character NUL, which no text may. Remove it.</source>
        <translation>Texten i ”%1” innehåller tecknet NUL, som inte får finnas i text. Ta bort det.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>The number %1 at “%2” is too large.</source>
        <translation>Talet %1 i ”%2” är för stort.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8: byte %1 does not belong there. Save it as UTF-8.</source>
        <translation>Filen är inte text i UTF-8: byte %1 hör inte hemma där. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The file ends in the middle, in line %1. It is incomplete.</source>
        <translation>Filen slutar mitt i, på rad %1. Den är ofullständig.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, column %2, at “%3”.</source>
        <translation>Filen är inte giltig JSON: rad %1, kolumn %2, vid ”%3”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>A number that is not finite cannot be written as JSON.</source>
        <translation>Ett tal som inte är ändligt kan inte skrivas som JSON.</translation>
    </message>
    <message>
        <source>A text with a NUL or half a character cannot be written as JSON: “%1”.</source>
        <translation>En text med NUL eller ett halvt tecken kan inte skrivas som JSON: ”%1”.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>This is an Excel workbook or a packed file, not a text file. Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Det här är en Excelbok eller en packad fil, inte en textfil. Öppna den i Excel eller LibreOffice och spara den som CSV.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Fetch the table as CSV from where it came.</source>
        <translation>Det här är en PDF, inte en tabell. Hämta tabellen som CSV där den kom ifrån.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table. Fetch the table as CSV.</source>
        <translation>Det här är en webbsida eller en XML-fil, inte en tabell. Hämta tabellen som CSV.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s document, not a table. Save the table as CSV.</source>
        <translation>Det här är ett dokument från en ordbehandlare, inte en tabell. Spara tabellen som CSV.</translation>
    </message>
    <message>
        <source>This is a database, not a text file. Choose a file with the table as CSV.</source>
        <translation>Det här är en databas, inte en textfil. Välj en fil med tabellen som CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16, but is damaged. Save it again as UTF-8.</source>
        <translation>Filen säger sig vara UTF-16 men är skadad. Spara den på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>The file&apos;s letters can be read neither as UTF-8 nor as Windows-1252. Save it as UTF-8.</source>
        <translation>Filens tecken går att läsa varken som UTF-8 eller som Windows-1252. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text file: byte %1 is NUL. Save the table as CSV.</source>
        <translation>Det här är ingen textfil: byte %1 är NUL. Spara tabellen som CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-8, but is damaged. Save it again as UTF-8.</source>
        <translation>Filen säger sig vara UTF-8 men är skadad. Spara den på nytt som UTF-8.</translation>
    </message>
</context>
</TS>
