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
    <name>Mail</name>
    <message>
        <source>“%1” (%2) is no e-mail address. Correct it where the person is entered.</source>
        <translation>”%1” (%2) är ingen e-postadress. Rätta den där personen står.</translation>
    </message>
</context>
<context>
    <name>PackedXml</name>
    <message>
        <source>The file is damaged: its part %1 breaks off or is mistaken in line %2, column %3. Open it in Excel or LibreOffice and save it again.</source>
        <translation>Filen är skadad: delen %1 är avbruten eller felaktig på rad %2, kolumn %3. Öppna filen i Excel eller LibreOffice och spara den på nytt.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 declares entities, as no spreadsheet program writes them. It was not read.</source>
        <translation>Filens del %1 innehåller egna entiteter, vilket inget kalkylprogram skriver. Filen lästes inte.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 is nested more than %2 deep, as no workbook is. It was not read.</source>
        <translation>Filens del %1 är nästlad mer än %2 nivåer djupt, vilket ingen arbetsbok är. Filen lästes inte.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 has more than %2 elements. Fetch fewer columns or rows.</source>
        <translation>Filens del %1 har fler än %2 element. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 has a text of more than %2 characters in line %3, as no cell does. It was not read.</source>
        <translation>Filens del %1 har på rad %3 en text med fler än %2 tecken, vilket ingen cell har. Filen lästes inte.</translation>
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
<context>
    <name>TableFile</name>
    <message>
        <source>The file is no workbook: it has no sheet “%1”, only one table.</source>
        <translation>Filen är ingen arbetsbok: den har inget blad ”%1”, bara en tabell.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The workbook has: %2.</source>
        <translation>Det finns inget blad ”%1”. Arbetsboken har: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2.</source>
        <translation>%1 går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Fetch fewer columns or rows.</source>
        <translation>%1 är större än %2. Hämta färre kolumner eller rader.</translation>
    </message>
</context>
<context>
    <name>TableSheets</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The spreadsheet could not be put together in %1: %2. Make room there.</source>
        <translation>Kalkylbladet kunde inte sättas ihop i %1: %2. Ge plats där.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>minnet räcker inte</translation>
    </message>
    <message>
        <source>sheet %1, cell %2</source>
        <translation>blad %1, cell %2</translation>
    </message>
    <message>
        <source>A text is longer than the 32 767 characters that a spreadsheet holds in a cell (%1). Shorten it, or choose another format.</source>
        <translation>En text är längre än de 32 767 tecken som ett kalkylblad rymmer i en cell (%1). Korta den eller välj ett annat format.</translation>
    </message>
    <message>
        <source>A spreadsheet has no more than 1 048 576 rows and 16 384 columns (%1). Choose another format.</source>
        <translation>Ett kalkylblad har högst 1 048 576 rader och 16 384 kolumner (%1). Välj ett annat format.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written: %1 (%2).</source>
        <translation>Kalkylbladet kunde inte skrivas: %1 (%2).</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <translation>Sida %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a sheet. Choose another format.</source>
        <translation>”%1” kan inte vara namn på ett blad. Välj ett annat format.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The workbook is protected by a password. Open it in Excel, take the password away and save it again.</source>
        <translation>Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den på nytt.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls), which is not read. Open it in Excel or LibreOffice and save it as Excel workbook (.xlsx).</source>
        <translation>Det här är en äldre Excel-arbetsbok (.xls), som inte kan läsas. Öppna den i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Bladet ”%1”: %2</translation>
    </message>
    <message>
        <source>cell %1 is damaged (“%2”). Open the workbook in Excel or LibreOffice and save it again.</source>
        <translation>cellen %1 är skadad (”%2”). Öppna arbetsboken i Excel eller LibreOffice och spara den på nytt.</translation>
    </message>
    <message>
        <source>row “%1” stands after row %2. Open the workbook in Excel or LibreOffice and save it again.</source>
        <translation>rad ”%1” står efter rad %2. Öppna arbetsboken i Excel eller LibreOffice och spara den på nytt.</translation>
    </message>
    <message>
        <source>there is no cell “%1”. Open the workbook in Excel or LibreOffice and save it again.</source>
        <translation>det finns ingen cell ”%1”. Öppna arbetsboken i Excel eller LibreOffice och spara den på nytt.</translation>
    </message>
    <message>
        <source>(formula without a result)</source>
        <translation>(formel utan resultat)</translation>
    </message>
    <message>
        <source>its texts have more than %1 characters together. Fetch fewer columns or rows.</source>
        <translation>texterna har tillsammans fler än %1 tecken. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>it has more than %1 cells. Fetch fewer columns or rows.</source>
        <translation>det har fler än %1 celler. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>its merged cells cover more than %1 others. Take them apart in Excel or LibreOffice.</source>
        <translation>de sammanfogade cellerna täcker fler än %1 andra. Dela upp dem i Excel eller LibreOffice.</translation>
    </message>
    <message>
        <source>The workbook refers to more than %1 parts. It was not read.</source>
        <translation>Arbetsboken hänvisar till fler än %1 delar. Den lästes inte.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods or .odt), which is not read. Save the table as Excel workbook (.xlsx) or as CSV.</source>
        <translation>Det här är en OpenDocument-fil (.ods eller .odt), som inte kan läsas. Spara tabellen som Excel-arbetsbok (.xlsx) eller som CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which is not read. Save it as Excel workbook (.xlsx).</source>
        <translation>Det här är en binär Excel-arbetsbok (.xlsb), som inte kan läsas. Spara den som Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>This is a Word document, not a workbook. Copy the table from it, or save the table as Excel workbook (.xlsx).</source>
        <translation>Det här är ett Word-dokument, ingen arbetsbok. Kopiera tabellen därifrån eller spara den som Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>This is a packed file, but no Excel workbook (.xlsx). Choose the workbook, or save the table as CSV.</source>
        <translation>Det här är en packad fil men ingen Excel-arbetsbok (.xlsx). Välj arbetsboken eller spara tabellen som CSV.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets. It was not read.</source>
        <translation>Arbetsboken har fler än %1 blad. Den lästes inte.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 styles. It was not read.</source>
        <translation>Arbetsboken har fler än %1 format. Den lästes inte.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 different texts. Fetch fewer columns or rows.</source>
        <translation>Arbetsboken har fler än %1 olika texter. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The workbook&apos;s texts have more than %1 characters together. Fetch fewer columns or rows.</source>
        <translation>Arbetsbokens texter har tillsammans fler än %1 tecken. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>A text of the workbook has more than %1 characters, as no cell does. It was not read.</source>
        <translation>En text i arbetsboken har fler än %1 tecken, vilket ingen cell har. Arbetsboken lästes inte.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with a table.</source>
        <translation>Arbetsboken har inget blad med en tabell.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>The file is damaged: it cannot be unpacked. Fetch it again, or open it in Excel or LibreOffice and save it again.</source>
        <translation>Filen är skadad och går inte att packa upp. Hämta den på nytt, eller öppna den i Excel eller LibreOffice och spara den igen.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Fetch fewer columns or rows.</source>
        <translation>Filen är större än %1. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The file is packed of more than %1 parts. No workbook has so many; it was not read.</source>
        <translation>Filen är packad av fler än %1 delar. Ingen arbetsbok har så många; filen lästes inte.</translation>
    </message>
    <message>
        <source>The file is damaged: its part %1 is missing. Open it in Excel or LibreOffice and save it again.</source>
        <translation>Filen är skadad: delen %1 saknas. Öppna filen i Excel eller LibreOffice och spara den på nytt.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and choose it again.</source>
        <translation>Filen är skyddad med lösenord. Spara den utan lösenord och välj den på nytt.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 unpacks to more than %2, and was not read. Fetch fewer columns or rows.</source>
        <translation>Filens del %1 blir större än %2 när den packas upp och lästes inte. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, and was not read. Fetch fewer columns or rows.</source>
        <translation>Filen blir större än %1 när den packas upp och lästes inte. Hämta färre kolumner eller rader.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 unpacks to more than %2 times its size, as no table does. It was not read.</source>
        <translation>Filens del %1 blir mer än %2 gånger större när den packas upp, vilket ingen tabell blir. Filen lästes inte.</translation>
    </message>
    <message>
        <source>The file&apos;s part %1 holds a text of more than %2, as no table does. It was not read.</source>
        <translation>Filens del %1 har en text på mer än %2, vilket ingen tabell har. Filen lästes inte.</translation>
    </message>
</context>
</TS>
