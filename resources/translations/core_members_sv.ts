<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddMunicipalities</name>
    <message>
        <source>There is no municipality with the code %1.</source>
        <translation>Det finns ingen kommun med koden %1.</translation>
    </message>
</context>
<context>
    <name>MemberRules</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>En organisation behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation>%1 kan inte vara en del av sig själv.</translation>
    </message>
    <message>
        <source>“%1” is no municipality code for %2. A code has four digits, such as 0126.</source>
        <translation>”%1” är ingen kommunkod för %2. En kod har fyra siffror, till exempel 0126.</translation>
    </message>
    <message>
        <source>The code %1 is already %2&apos;s.</source>
        <translation>Koden %1 har redan %2.</translation>
    </message>
    <message>
        <source>%1&apos;s membership ends %2, before it begins %3.</source>
        <translation>Medlemskapet för %1 slutar %2, innan det börjar %3.</translation>
    </message>
    <message>
        <source>%1 would be a member twice at the same time: %2 and %3. End the first before the second begins.</source>
        <translation>%1 skulle vara med två gånger på samma tid: %2 och %3. Avsluta den första perioden innan den andra börjar.</translation>
    </message>
    <message>
        <source>The population of %1 on %2 cannot be below zero.</source>
        <translation>Folkmängden för %1 den %2 kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>%1 already has a population for %2. Change that one.</source>
        <translation>%1 har redan en folkmängd för %2. Ändra den.</translation>
    </message>
    <message>
        <source>The employment at %1 ends before it begins.</source>
        <translation>Anställningen hos %1 slutar innan den börjar.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2012-04-03.</source>
        <translation>”%1” är ingen dag. Skriv den som 2012-04-03.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person behöver ett namn.</translation>
    </message>
    <message>
        <source>When %1 joined is in doubt.</source>
        <translation>Det är osäkert när %1 gick med.</translation>
    </message>
    <message>
        <source>The source says “%1”; %2 is what was assessed.</source>
        <translation>I källan står ”%1”; bedömt till %2.</translation>
    </message>
    <message>
        <source>When %1 left is in doubt.</source>
        <translation>Det är osäkert när %1 lämnade.</translation>
    </message>
    <message>
        <source>The source says “%1”.</source>
        <translation>I källan står ”%1”.</translation>
    </message>
    <message>
        <source>%1 inhabitants are more than there are people: %2 on %3.</source>
        <translation>%1 invånare är fler än det finns människor: %2 den %3.</translation>
    </message>
</context>
<context>
    <name>PayerRules</name>
    <message>
        <source>It is unclear where %1&apos;s part comes from.</source>
        <translation>Det är oklart varifrån medlen för %1 kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %n dag</numerusform>
            <numerusform>%1, %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already has a payer. Change that one.</source>
        <translation>%1 har redan en betalare. Ändra den.</translation>
    </message>
    <message>
        <source>It is not known who pays in %1.</source>
        <translation>Det är inte känt vem som betalar i %1.</translation>
    </message>
    <message>
        <source>A billing basis needs department, address and reference.</source>
        <translation>Ett fakturaunderlag behöver förvaltning, adress och referens.</translation>
    </message>
    <message>
        <source>It has been so %1. Ask which department pays, and write it down with the payer.</source>
        <translation>Så har det varit %1. Fråga vilken förvaltning som betalar, och skriv det under Betalare.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
</context>
<context>
    <name>PopulationImport</name>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 finns inte i arbetsytan.</translation>
    </message>
    <message>
        <source>%1 is neither in the workspace nor one of Sweden&apos;s municipalities.</source>
        <translation>%1 finns varken i arbetsytan eller bland Sveriges kommuner.</translation>
    </message>
    <message>
        <source>A note, not a figure.</source>
        <translation>En anmärkning, ingen uppgift.</translation>
    </message>
    <message>
        <source>Two figures for one place and day: %1 in line %2 and %3 in line %4.</source>
        <translation>Två uppgifter för samma kommun och dag: %1 på rad %2 och %3 på rad %4.</translation>
    </message>
    <message>
        <source>Repeats line %1.</source>
        <translation>Upprepar rad %1.</translation>
    </message>
    <message>
        <source>Code and name are of two places: the code is of %1, not of %2.</source>
        <translation>Koden och namnet gäller två olika kommuner: koden hör till %1, inte till %2.</translation>
    </message>
    <message>
        <source>Code and name do not fit: %1 is unknown, and %2 has another code.</source>
        <translation>Koden och namnet stämmer inte överens: %1 är okänd, och %2 har en annan kod.</translation>
    </message>
    <message>
        <source>“%1” could be several: %2. Write the code.</source>
        <translation>”%1” kan vara flera: %2. Ange koden.</translation>
    </message>
</context>
<context>
    <name>PopulationTable</name>
    <message>
        <source>The table has a head but no rows.</source>
        <translation>Tabellen har rubriker men inga rader.</translation>
    </message>
    <message>
        <source>The figures are split by “%1” (%2), and their total is missing. Fetch the table with the total.</source>
        <translation>Uppgifterna är uppdelade efter ”%1” (%2) och totalen saknas. Hämta tabellen med totalen.</translation>
    </message>
    <message>
        <source>The table holds “%1”, not populations.</source>
        <translation>Tabellen innehåller ”%1”, inte folkmängd.</translation>
    </message>
    <message>
        <source>Two codes stand here, %1 and %2.</source>
        <translation>Här står två koder, %1 och %2.</translation>
    </message>
    <message>
        <source>A county, not a municipality.</source>
        <translation>Ett län, ingen kommun.</translation>
    </message>
    <message>
        <source>The whole country, not a municipality.</source>
        <translation>Hela riket, ingen kommun.</translation>
    </message>
    <message>
        <source>A sum, not a municipality.</source>
        <translation>En summa, ingen kommun.</translation>
    </message>
    <message>
        <source>A part of the population; its total is taken.</source>
        <translation>En del av folkmängden; totalen används.</translation>
    </message>
    <message>
        <source>“%1” is no population.</source>
        <translation>”%1” är ingen folkmängd.</translation>
    </message>
    <message>
        <source>The row has more cells than the head has columns, so that its figure is uncertain.</source>
        <translation>Raden har fler celler än rubrikraden, så uppgiften är osäker.</translation>
    </message>
    <message>
        <source>The row names no municipality.</source>
        <translation>Raden anger ingen kommun.</translation>
    </message>
    <message>
        <source>“%1” is no municipality code.</source>
        <translation>”%1” är ingen kommunkod.</translation>
    </message>
    <message>
        <source>The figure is missing.</source>
        <translation>Uppgiften saknas.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>”%1” är mindre än noll.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Thousands are parted by a space, or by nothing.</source>
        <translation>”%1” är inget heltal. Tusental skiljs åt med mellanslag eller skrivs ihop.</translation>
    </message>
    <message>
        <source>“%1” is too large, or its digits are grouped in a strange way.</source>
        <translation>”%1” är för stort, eller så är siffrorna grupperade på ett ovanligt sätt.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>The title speaks of %1 to %2, not of %3.</source>
        <translation>Titeln gäller %1 till %2, inte %3.</translation>
    </message>
    <message>
        <source>The table does not say which day its figures hold for. Give the date.</source>
        <translation>Tabellen anger inte vilken dag uppgifterna gäller. Ange datumet.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Datumet saknas.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>The figure is for %1, not for the given date, %2.</source>
        <translation>Uppgiften gäller %1, inte det angivna datumet %2.</translation>
    </message>
    <message>
        <source>Several columns could be the population: %1. Keep one of them.</source>
        <translation>Flera kolumner kan vara folkmängden: %1. Behåll en av dem.</translation>
    </message>
    <message>
        <source>No column holds the population of all inhabitants. The columns are: %1. Head the right one with “folkmängd” or with its year.</source>
        <translation>Ingen kolumn innehåller folkmängden för alla invånare. Kolumnerna är: %1. Ge den rätta kolumnen rubriken ”folkmängd” eller dess årtal.</translation>
    </message>
    <message>
        <source>This is no table of populations: no row names a municipality and a figure. Write a first row such as kommunkod; kommun; folkmängd.</source>
        <translation>Det här är ingen tabell över folkmängd: ingen rad anger en kommun och en uppgift. Skriv en första rad, till exempel kommunkod; kommun; folkmängd.</translation>
    </message>
</context>
<context>
    <name>PopulationWriter</name>
    <message numerus="yes">
        <source>%n rows cannot be imported. Correct them in the table, or leave them out.</source>
        <translation>
            <numerusform>%n rad går inte att importera. Rätta den i tabellen eller utelämna den.</numerusform>
            <numerusform>%n rader går inte att importera. Rätta dem i tabellen eller utelämna dem.</numerusform>
        </translation>
    </message>
</context>
</TS>
