<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>FileOutput</name>
    <message>
        <source>It is not clear what “%1” is to be. Choose a name that ends in %2 or %3.</source>
        <translation>Det framgår inte vad ”%1” ska bli. Välj ett namn som slutar på %2 eller %3.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place.</source>
        <translation>Mappen %1 gick inte att skapa. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Documents are not written as .%1.</source>
        <translation>Dokument skrivs inte som .%1.</translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>No mail program opened the drafts. Choose a folder to save them in</source>
        <translation>Inget e-postprogram öppnade utkasten. Välj en mapp att spara dem i</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) lie in %1. Open them in the mail program and send them there.</source>
        <translation>
            <numerusform>%n utkast ligger i %1. Öppna det i e-postprogrammet och skicka det där.</numerusform>
            <numerusform>%n utkast ligger i %1. Öppna dem i e-postprogrammet och skicka dem där.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) opened in the mail program. Nothing is sent until you send it there.</source>
        <translation>
            <numerusform>%n utkast är öppnat i e-postprogrammet. Inget skickas förrän du skickar det där.</numerusform>
            <numerusform>%n utkast är öppnade i e-postprogrammet. Inget skickas förrän du skickar dem där.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page %1 (%2)</source>
        <translation>Sida %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>To be aware of:</source>
        <translation>Att känna till:</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Continued</source>
        <translation>Fortsättning</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (forts.)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer did not accept the document. Choose another printer, or save it as PDF.</source>
        <translation>Skrivaren tog inte emot dokumentet. Välj en annan skrivare eller spara det som PDF.</translation>
    </message>
</context>
<context>
    <name>samsyn::DocumentPreview</name>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel sida</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Spara dokumentet</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Spara PDF …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Förhandsgranskning: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Save a file for each</source>
        <translation>Spara en fil för var och en</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder are replaced.</source>
        <translation>
            <numerusform>%n fil i mappen ersätts.</numerusform>
            <numerusform>%n filer i mappen ersätts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Ersätt filerna</translation>
    </message>
    <message>
        <source>Save a file for each …</source>
        <translation>Spara en fil per del …</translation>
    </message>
</context>
</TS>
