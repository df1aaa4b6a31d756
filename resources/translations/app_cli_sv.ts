<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The workspace</source>
        <translation>Arbetsytan</translation>
    </message>
    <message>
        <source>Seconds to wait while somebody else has the workspace</source>
        <translation>Sekunder att vänta medan någon annan har arbetsytan</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as 2010-12-31.</source>
        <translation>%1: ”%2” är inget datum. Skriv det som 2010-12-31.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount in kronor. Write it as 438150 or 438150,50.</source>
        <translation>%1: ”%2” är inget belopp i kronor. Skriv det som 438150 eller 438150,50.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2.</source>
        <translation>%1 får inte läsas: %2.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Utdata gick inte att skriva.</translation>
    </message>
    <message>
        <source>Take in a table or a bundle</source>
        <translation>Läs in en tabell eller ett paket</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Skriv ett paket</translation>
    </message>
    <message>
        <source>Samsyn: what a collaboration between municipalities decides, plans, pays for and follows up.</source>
        <translation>Samsyn: det som en samverkan mellan kommuner beslutar, planerar, betalar och följer upp.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: %1</source>
        <translation>Något oförutsett hände: %1</translation>
    </message>
    <message>
        <source>Restore it with: samsyn-cli restore “%1” --latest</source>
        <translation>Återställ den med: samsyn-cli restore ”%1” --latest</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the workspace could not be made. %1</source>
        <translation>Dagens säkerhetskopia av arbetsytan kunde inte göras. %1</translation>
    </message>
    <message>
        <source>There is no organization %1. “samsyn-cli list FILE organizations” tells which there are.</source>
        <translation>Det finns ingen organisation %1. ”samsyn-cli list FIL organizations” visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no budget %1. “samsyn-cli list FILE budgets” tells which there are.</source>
        <translation>Det finns ingen budget %1. ”samsyn-cli list FIL budgets” visar vilka som finns.</translation>
    </message>
    <message>
        <source>The budget %1 is for %2, not for %3.</source>
        <translation>Budgeten %1 gäller %2, inte %3.</translation>
    </message>
    <message>
        <source>There is no group %1. “samsyn-cli list FILE groups” tells which there are.</source>
        <translation>Det finns ingen grupp %1. ”samsyn-cli list FIL groups” visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no meeting %1. “samsyn-cli list FILE meetings” tells which there are.</source>
        <translation>Det finns inget möte %1. ”samsyn-cli list FIL meetings” visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no decision %1. “samsyn-cli list FILE decisions” tells which there are.</source>
        <translation>Det finns inget beslut %1. ”samsyn-cli list FIL decisions” visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no indicator %1. “samsyn-cli list FILE indicators” tells which there are.</source>
        <translation>Det finns inget nyckeltal %1. ”samsyn-cli list FILE indicators” visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Det finns ingen plan än.</translation>
    </message>
    <message>
        <source>There is no plan %1. “samsyn-cli list FILE plans” tells which there are.</source>
        <translation>Det finns ingen plan %1. ”samsyn-cli list FIL plans” visar vilka som finns.</translation>
    </message>
    <message>
        <source>--month: “%1” is no month. Write it as 2012-03.</source>
        <translation>--month: ”%1” är ingen månad. Skriv den som 2012-03.</translation>
    </message>
</context>
<context>
    <name>CliAllocate</name>
    <message>
        <source>Who pays what of the members&apos; part, and why</source>
        <translation>Vem som betalar vad av kommunernas del, och varför</translation>
    </message>
    <message>
        <source>The year to split</source>
        <translation>Året som fördelas</translation>
    </message>
    <message>
        <source>The budget&apos;s key; the adopted one of the year, else its highest version, unless given</source>
        <translation>Budgetens nyckel; annars årets beslutade budget, eller dess högsta version</translation>
    </message>
    <message>
        <source>Kronor to split; the own financing unless given</source>
        <translation>Kronor att fördela; annars den egna finansieringen</translation>
    </message>
    <message>
        <source>The day of the populations</source>
        <translation>Dagen för folkmängden</translation>
    </message>
    <message>
        <source>The day whose members count, for the policy frozen</source>
        <translation>Dagen vars parter räknas, för regeln frozen</translation>
    </message>
    <message>
        <source>Kronor that amounts are rounded to; 1 unless given</source>
        <translation>Kronor som beloppen avrundas till; annars 1</translation>
    </message>
    <message>
        <source>Fixed part for each member and year, in kronor</source>
        <translation>Fast del för varje part och år, i kronor</translation>
    </message>
    <message>
        <source>The document&apos;s language: sv or en</source>
        <translation>Dokumentets språk: sv eller en</translation>
    </message>
    <message>
        <source>For machines, in whole öre</source>
        <translation>För maskiner, i hela öre</translation>
    </message>
    <message>
        <source>What if this member had no part in the year</source>
        <translation>Vad händer om den här parten inte är med under året</translation>
    </message>
    <message>
        <source>What if this organization shared the cost all year</source>
        <translation>Vad händer om den här organisationen delar kostnaden hela året</translation>
    </message>
    <message>
        <source>What if the grants applied for were refused: they are added to the amount</source>
        <translation>Vad händer om sökta bidrag avslås: de läggs till beloppet</translation>
    </message>
    <message>
        <source>The document: .pdf, .odt, .html, .xlsx, .csv or .md</source>
        <translation>Dokumentet: .pdf, .odt, .html, .xlsx, .csv eller .md</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>Write a whole, verified copy and say where</source>
        <translation>Skriv en hel, kontrollerad kopia och säg var</translation>
    </message>
    <message>
        <source>The copy; beside the workspace unless given</source>
        <translation>Kopian; annars bredvid arbetsytan</translation>
    </message>
</context>
<context>
    <name>CliBilling</name>
    <message>
        <source>There is no budget for %1. “samsyn-cli list FILE budgets” tells which there are.</source>
        <translation>Det finns ingen budget för %1. ”samsyn-cli list FIL budgets” visar vilka som finns.</translation>
    </message>
    <message>
        <source>What each payer is to be invoiced, a page for each</source>
        <translation>Vad varje betalare ska faktureras, en sida för var och en</translation>
    </message>
    <message>
        <source>The budget&apos;s year</source>
        <translation>Budgetens år</translation>
    </message>
    <message>
        <source>The budget&apos;s key; the adopted one of the year, else its highest version, unless given</source>
        <translation>Budgetens nyckel; annars årets antagna, eller dess högsta version</translation>
    </message>
    <message>
        <source>Only this member; may be given several times</source>
        <translation>Bara den här parten; kan anges flera gånger</translation>
    </message>
    <message>
        <source>The document&apos;s language: sv or en</source>
        <translation>Dokumentets språk: sv eller en</translation>
    </message>
    <message>
        <source>The document, or a folder for a PDF for each payer</source>
        <translation>Dokumentet, eller en mapp för en PDF till varje betalare</translation>
    </message>
</context>
<context>
    <name>CliBundle</name>
    <message>
        <source>Take in a bundle, into a workspace without records</source>
        <translation>Läs in ett paket i en arbetsyta utan uppgifter</translation>
    </message>
    <message>
        <source>The bundle, a JSON file</source>
        <translation>Paketet, en JSON-fil</translation>
    </message>
    <message>
        <source>Write everything but the history as one JSON file</source>
        <translation>Skriv allt utom historiken som en JSON-fil</translation>
    </message>
    <message>
        <source>The bundle to write; standard output unless given</source>
        <translation>Paketet att skriva; annars standard ut</translation>
    </message>
    <message>
        <source>A bundle is written to a file whose name ends in .json, so that no workspace is overwritten.</source>
        <translation>Ett paket skrivs till en fil vars namn slutar på .json, så att ingen arbetsyta skrivs över.</translation>
    </message>
</context>
<context>
    <name>CliCheck</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Godtaget: %1</translation>
    </message>
    <message>
        <source>The file is whole, and nothing is to be completed.</source>
        <translation>Filen är hel, och inget behöver kompletteras.</translation>
    </message>
    <message>
        <source>Whether the file is whole, and what is to be completed</source>
        <translation>Om filen är hel, och vad som behöver kompletteras</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
    <message>
        <source>The search&apos;s index is not that of the records. Nothing else is wrong with it; it is made anew when the workspace is opened in Samsyn.</source>
        <translation>Sökregistret stämmer inte med posterna. Det är det enda som inte stämmer; det görs om när arbetsytan öppnas i Samsyn.</translation>
    </message>
</context>
<context>
    <name>CliCreate</name>
    <message>
        <source>Make a new workspace; an existing file is never overwritten</source>
        <translation>Skapa en ny arbetsyta; en fil som finns skrivs aldrig över</translation>
    </message>
    <message>
        <source>The workspace to make</source>
        <translation>Arbetsytan att skapa</translation>
    </message>
    <message>
        <source>What the collaboration is called</source>
        <translation>Vad samverkan heter</translation>
    </message>
    <message>
        <source>Fill it with the sample, Etablering Södertörn</source>
        <translation>Fyll den med exemplet, Etablering Södertörn</translation>
    </message>
</context>
<context>
    <name>CliDecisions</name>
    <message>
        <source>The register of decisions</source>
        <translation>Förteckning över beslut</translation>
    </message>
    <message>
        <source>What holds on this day; today unless given</source>
        <translation>Vad som gäller den här dagen; i dag om inget anges</translation>
    </message>
    <message>
        <source>Who was at a group&apos;s meetings of a year</source>
        <translation>Vilka som var med på en grupps möten under ett år</translation>
    </message>
</context>
<context>
    <name>CliDocument</name>
    <message>
        <source>Write a document of the workspace</source>
        <translation>Skriv ett dokument ur arbetsytan</translation>
    </message>
</context>
<context>
    <name>CliExtract</name>
    <message>
        <source>One decision of approved minutes, to be certified</source>
        <translation>Ett beslut ur ett justerat protokoll, att bestyrka</translation>
    </message>
    <message>
        <source>The decision&apos;s key</source>
        <translation>Beslutets nyckel</translation>
    </message>
    <message>
        <source>Who gets it, as printed</source>
        <translation>Vem som får det, som det ska stå</translation>
    </message>
</context>
<context>
    <name>CliHistory</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>What was done, by whom and when, the latest first</source>
        <translation>Vad som har gjorts, av vem och när, det senaste först</translation>
    </message>
    <message>
        <source>At most so many steps</source>
        <translation>Högst så många steg</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
</context>
<context>
    <name>CliImportIndicators</name>
    <message>
        <source>Indicator added: %1</source>
        <translation>Nyckeltal läggs till: %1</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>Läs in nyckeltal</translation>
    </message>
    <message>
        <source>Take in the values of indicators from an Excel workbook or a CSV table</source>
        <translation>Läs in nyckeltalens värden ur en Excelbok eller en CSV-tabell</translation>
    </message>
    <message>
        <source>The table, as Kolada, KIS or a spreadsheet writes it</source>
        <translation>Tabellen, som Kolada, KIS eller ett kalkylark skriver den</translation>
    </message>
    <message>
        <source>The key or number of the indicator, where the table does not say it</source>
        <translation>Nyckeltalets nyckel eller nummer, där tabellen inte säger det</translation>
    </message>
</context>
<context>
    <name>CliImportPopulation</name>
    <message>
        <source>Import populations</source>
        <translation>Läs in folkmängder</translation>
    </message>
    <message>
        <source>The table, as SCB or a spreadsheet writes it</source>
        <translation>Tabellen, som SCB eller ett kalkylprogram skriver den</translation>
    </message>
    <message>
        <source>Add municipalities that are not in the workspace</source>
        <translation>Lägg till kommuner som inte finns i arbetsytan</translation>
    </message>
    <message>
        <source>Take in populations from an Excel workbook or a CSV table</source>
        <translation>Läs in folkmängder från en Excel-arbetsbok eller en CSV-tabell</translation>
    </message>
</context>
<context>
    <name>CliImportTable</name>
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
        <translation>ändrad</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Blad: %1</translation>
    </message>
    <message>
        <source>Sheet: %1. The workbook also has: %2.</source>
        <translation>Blad: %1. I arbetsboken finns också: %2.</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; the first unless given</source>
        <translation>Vilket blad i arbetsboken; annars det första</translation>
    </message>
    <message>
        <source>The day of the figures, where the table does not say it</source>
        <translation>Dagen för uppgifterna, där tabellen inte säger den</translation>
    </message>
    <message>
        <source>Where the figures are from; the file&apos;s name unless given</source>
        <translation>Varifrån uppgifterna kommer; annars filens namn</translation>
    </message>
    <message>
        <source>Leave out the rows in error and import the rest</source>
        <translation>Utelämna raderna med fel och läs in resten</translation>
    </message>
    <message>
        <source>Tell what each row would do, and write nothing</source>
        <translation>Visa vad varje rad skulle göra, och skriv inget</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 same, %4 skipped, %5 in error</source>
        <translation>%1 nya, %2 ändrade, %3 oförändrade, %4 överhoppade, %5 med fel</translation>
    </message>
</context>
<context>
    <name>CliIndicatorSheet</name>
    <message>
        <source>A sheet of each indicator: values, chart, target, what it means</source>
        <translation>Ett blad för varje nyckeltal: värden, diagram, målvärde, vad det betyder</translation>
    </message>
    <message>
        <source>The indicator&apos;s key or number; all unless given</source>
        <translation>Nyckeltalets nyckel eller nummer, annars alla</translation>
    </message>
    <message>
        <source>As they stand on this day; today unless given</source>
        <translation>Läget den dagen, annars i dag</translation>
    </message>
</context>
<context>
    <name>CliInfo</name>
    <message>
        <source>This is the sample: organizations and figures are real, persons are invented.</source>
        <translation>Det här är exemplet: organisationer och siffror är verkliga, personer är påhittade.</translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation>Fil: %1, %2</translation>
    </message>
    <message>
        <source>Schema %1, content %2</source>
        <translation>Schema %1, innehåll %2</translation>
    </message>
    <message>
        <source>What the workspace is and how much it holds</source>
        <translation>Vad arbetsytan är och hur mycket den rymmer</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
    <message>
        <source>Last changed %1 %2 by %3: %4</source>
        <translation>Senast ändrad %1 %2 av %3: %4</translation>
    </message>
    <message>
        <source>Open for writing: %1</source>
        <translation>Öppen för ändringar: %1</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Part från</translation>
    </message>
    <message>
        <source>Member to</source>
        <translation>Part till</translation>
    </message>
    <message>
        <source>Shares the cost</source>
        <translation>Delar kostnaden</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Folkmängder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Costs, kr</source>
        <translation>Kostnader, kr</translation>
    </message>
    <message>
        <source>Financing, kr</source>
        <translation>Finansiering, kr</translation>
    </message>
    <message>
        <source>Difference, kr</source>
        <translation>Skillnad, kr</translation>
    </message>
    <message>
        <source>Stated total, kr</source>
        <translation>Angiven summa, kr</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>För kalkylprogram</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutad den</translation>
    </message>
    <message>
        <source>Cost or financing</source>
        <translation>Kostnad eller finansiering</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, kr</source>
        <translation>%1, kr</translation>
    </message>
    <message>
        <source>Total, kr</source>
        <translation>Totalt, kr</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Together, kr</source>
        <translation>Tillsammans, kr</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Vad händer om</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Förvaltning</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Medel från</translation>
    </message>
    <message>
        <source>Unclear since</source>
        <translation>Oklart sedan</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Delbetalningar</translation>
    </message>
    <message>
        <source>What the workspace holds, a row each; years: budgets side by side</source>
        <translation>Det som finns i arbetsytan, en rad var; years: budgetar sida vid sida</translation>
    </message>
    <message>
        <source>Only of this group: seats, meetings, decisions, actions</source>
        <translation>Bara den här gruppens: seats, meetings, decisions, actions</translation>
    </message>
    <message>
        <source>As it is on this day: members, payers, groups, seats, posts, the state of decisions, goals and activities; what stands on this day: populations, meetings</source>
        <translation>Som det är den här dagen: parter, betalare, grupper, platser, tjänster, hur det står till med beslut, mål och aktiviteter; det som gäller just den dagen: befolkning, möten</translation>
    </message>
    <message>
        <source>Only of this year: meetings, decisions, actions, plans, goals, activities</source>
        <translation>Bara det här årets: meetings, decisions, actions, plans, goals, activities</translation>
    </message>
</context>
<context>
    <name>CliListFollowup</name>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd den</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Informed boards</source>
        <translation>Informerade nämnder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Informed by</source>
        <translation>Informerad av</translation>
    </message>
</context>
<context>
    <name>CliListGroups</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterar till</translation>
    </message>
    <message>
        <source>Of another body</source>
        <translation>Annans grupp</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Tillsatta</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Möten per år</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Without holder</source>
        <translation>Utan innehavare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>CliListIndicators</name>
    <message>
        <source>Indicators</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>With values</source>
        <translation>Med värden</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Når målet</translation>
    </message>
</context>
<context>
    <name>CliListMeetings</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ändrat av</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Protokollet godkänt</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
</context>
<context>
    <name>CliListPlans</name>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Antagen den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Ändringar sedan dess</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sena</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Framsteg, %</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar sen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ses över</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Huvudområden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Huvudområde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Öppen fråga</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
</context>
<context>
    <name>CliListing</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>CliMinutes</name>
    <message>
        <source>The minutes of a meeting, or its notes, with what was corrected</source>
        <translation>Protokoll eller minnesanteckningar från ett möte, med rättelser</translation>
    </message>
</context>
<context>
    <name>CliNotice</name>
    <message>
        <source>Not in the calendar, since its day is not set: %1</source>
        <translation>Inte med i kalendern, eftersom dagen inte är bestämd: %1</translation>
    </message>
    <message>
        <source>The group has no meeting in %1 that has a day.</source>
        <translation>Gruppen har inget möte %1 som har en dag.</translation>
    </message>
    <message>
        <source>A notice needs --meeting. A calendar (.ics) is of a --meeting, or of a --group in a --year.</source>
        <translation>En kallelse behöver --meeting. En kalender (.ics) gäller ett --meeting, eller en --group under ett --year.</translation>
    </message>
    <message>
        <source>The notice of a meeting; with -o x.ics the meeting, or a group&apos;s year, for calendars</source>
        <translation>Kallelsen till ett möte; med -o x.ics mötet, eller en grupps år, för kalendrar</translation>
    </message>
</context>
<context>
    <name>CliPaper</name>
    <message>
        <source>The document&apos;s language: sv or en</source>
        <translation>Dokumentets språk: sv eller en</translation>
    </message>
    <message>
        <source>The document: .pdf, .odt, .html, .xlsx, .csv or .md</source>
        <translation>Dokumentet: .pdf, .odt, .html, .xlsx, .csv eller .md</translation>
    </message>
    <message>
        <source>The meeting&apos;s key</source>
        <translation>Mötets nyckel</translation>
    </message>
    <message>
        <source>The group&apos;s key</source>
        <translation>Gruppens nyckel</translation>
    </message>
    <message>
        <source>The year of the meetings</source>
        <translation>Mötenas år</translation>
    </message>
</context>
<context>
    <name>CliPlan</name>
    <message>
        <source>%1 is not adopted yet.</source>
        <translation>%1 är inte antagen än.</translation>
    </message>
    <message>
        <source>The action plan with its state, as adopted, or what was changed in it</source>
        <translation>Handlingsplanen med sitt läge, som den antogs, eller vad som ändrats i den</translation>
    </message>
    <message>
        <source>The plan&apos;s key; the plan of the day unless given</source>
        <translation>Planens nyckel; dagens plan om inget anges</translation>
    </message>
    <message>
        <source>Its state on this day; today unless given</source>
        <translation>Läget den dagen; i dag om inget anges</translation>
    </message>
    <message>
        <source>As this version was adopted</source>
        <translation>Som den versionen antogs</translation>
    </message>
    <message>
        <source>As it was adopted last</source>
        <translation>Som den senast antogs</translation>
    </message>
    <message>
        <source>What was changed since this version</source>
        <translation>Vad som ändrats sedan den versionen</translation>
    </message>
</context>
<context>
    <name>CliRestore</name>
    <message>
        <source>There are no copies yet.</source>
        <translation>Det finns inga säkerhetskopior ännu.</translation>
    </message>
    <message>
        <source>%1, %2, from %3 %4</source>
        <translation>%1, %2, från %3 %4</translation>
    </message>
    <message>
        <source>It is a copy of another workspace.</source>
        <translation>Det är en kopia av en annan arbetsyta.</translation>
    </message>
    <message>
        <source>It holds the same as the workspace does now.</source>
        <translation>Den innehåller detsamma som arbetsytan gör nu.</translation>
    </message>
    <message>
        <source>Last change: %1, %2 %3</source>
        <translation>Senaste ändring: %1, %2 %3</translation>
    </message>
    <message>
        <source> (%1 now)</source>
        <translation> (nu %1)</translation>
    </message>
    <message>
        <source>There is no whole copy of %1.</source>
        <translation>Det finns ingen hel säkerhetskopia av %1.</translation>
    </message>
    <message>
        <source>There is no file %1, and no copy of it.</source>
        <translation>Det finns ingen fil %1 och ingen säkerhetskopia av den.</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Återställd från %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Det som fanns där finns kvar som %1</translation>
    </message>
    <message>
        <source>List the copies of a workspace, and let one take its place</source>
        <translation>Lista säkerhetskopiorna av en arbetsyta och låt en av dem ta dess plats</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>Kopian som ska återställas</translation>
    </message>
    <message>
        <source>The newest whole copy</source>
        <translation>Den senaste hela kopian</translation>
    </message>
    <message>
        <source>Only tell which copies there are; so it does where none is named</source>
        <translation>Tala bara om vilka kopior som finns; så också där ingen anges</translation>
    </message>
    <message>
        <source>Tell what the copy holds, and change nothing</source>
        <translation>Tala om vad kopian innehåller och ändra ingenting</translation>
    </message>
    <message>
        <source>Take a copy of another workspace too</source>
        <translation>Godta också en kopia av en annan arbetsyta</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
</context>
<context>
    <name>CliReview</name>
    <message>
        <source>All the figures of a month, and what is said of them</source>
        <translation>En månads alla siffror, och vad som sägs om dem</translation>
    </message>
    <message>
        <source>The month: 2012-03</source>
        <translation>Månaden: 2012-03</translation>
    </message>
    <message>
        <source>For machines; of an approved month as it was kept</source>
        <translation>För maskiner; en godkänd månad så som den sparades</translation>
    </message>
</context>
<context>
    <name>CliReviewPaper</name>
    <message>
        <source>Say which month (--month 2012-03) or which year (--year 2012).</source>
        <translation>Ange vilken månad (--month 2012-03) eller vilket år (--year 2012).</translation>
    </message>
    <message>
        <source>The monthly report, or the report of a year from its months</source>
        <translation>Månadsrapporten, eller ett års rapport ur dess månader</translation>
    </message>
    <message>
        <source>The month: 2012-03</source>
        <translation>Månaden: 2012-03</translation>
    </message>
    <message>
        <source>The year&apos;s report instead</source>
        <translation>I stället årets rapport</translation>
    </message>
    <message>
        <source>With the four facts about each member, which are internal</source>
        <translation>Med de fyra uppgifterna om varje part, som är interna</translation>
    </message>
</context>
<context>
    <name>CliRoster</name>
    <message>
        <source>Who sits where: in a group, or in all of them</source>
        <translation>Vilka som sitter var: i en grupp eller i alla</translation>
    </message>
    <message>
        <source>Who sits there on this day; today unless given</source>
        <translation>Vilka som sitter där den här dagen; i dag om inget anges</translation>
    </message>
    <message>
        <source>With telephone numbers and mail addresses</source>
        <translation>Med telefonnummer och e-postadresser</translation>
    </message>
</context>
<context>
    <name>CliSearch</name>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Inget hittades för ”%1”.</translation>
    </message>
    <message>
        <source>There is more than these. Add a word, or ask for more with --limit.</source>
        <translation>Det finns fler än dessa. Lägg till ett ord, eller begär fler med --limit.</translation>
    </message>
    <message>
        <source>The search&apos;s index is damaged, so everything was read instead. It is made anew when the workspace is opened in Samsyn.</source>
        <translation>Sökregistret är skadat, så allt lästes i stället. Det görs om när arbetsytan öppnas i Samsyn.</translation>
    </message>
    <message>
        <source>Where all of these words occur</source>
        <translation>Var alla dessa ord förekommer</translation>
    </message>
    <message>
        <source>Words or parts of words, with å, ä and ö or without</source>
        <translation>Ord eller delar av ord, med eller utan å, ä och ö</translation>
    </message>
    <message>
        <source>Only as spelled: far is not får</source>
        <translation>Bara som det stavas: far är inte får</translation>
    </message>
    <message>
        <source>At most so many, 0 for all</source>
        <translation>Högst så många, 0 för alla</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>För maskiner</translation>
    </message>
</context>
<context>
    <name>CliUndo</name>
    <message>
        <source>Take back the last step</source>
        <translation>Ångra det senaste steget</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
</TS>
