<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AcceptProblem</name>
    <message>
        <source>Accept with a reason</source>
        <translation>Godta med motivering</translation>
    </message>
    <message>
        <source>Say why it may stay as it is. It is shown again when the amounts change.</source>
        <translation>Skriv varför det får vara som det är. Det visas igen om beloppen ändras.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
</context>
<context>
    <name>AllocationEdits</name>
    <message>
        <source>“%1” is no weight. Enter a number from zero up, such as 1 or 0.5.</source>
        <translation>”%1” är ingen vikt. Ange ett tal från noll och uppåt, till exempel 1 eller 0,5.</translation>
    </message>
    <message>
        <source>Change weight of %1</source>
        <translation>Ändra vikt för %1</translation>
    </message>
    <message>
        <source>Change population date of %1</source>
        <translation>Ändra folkmängdsdatum för %1</translation>
    </message>
</context>
<context>
    <name>BudgetEdits</name>
    <message>
        <source>Change kind of %1</source>
        <translation>Ändra slag för %1</translation>
    </message>
    <message>
        <source>Change text of %1</source>
        <translation>Ändra text för %1</translation>
    </message>
    <message>
        <source>Change amount of %1</source>
        <translation>Ändra belopp för %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytta %1</translation>
    </message>
    <message>
        <source>“%1” is no year. Enter four digits, such as 2012.</source>
        <translation>”%1” är inget år. Ange fyra siffror, till exempel 2012.</translation>
    </message>
    <message>
        <source>New budget for %1</source>
        <translation>Ny budget för %1</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Lägg till kostnad</translation>
    </message>
    <message>
        <source>Add financing</source>
        <translation>Lägg till finansiering</translation>
    </message>
    <message>
        <source>Change stated total of %1</source>
        <translation>Ändra angiven summa för %1</translation>
    </message>
    <message>
        <source>Difference from the stated total</source>
        <translation>Skillnad mot angiven summa</translation>
    </message>
    <message>
        <source>Difference from the stated total: %1</source>
        <translation>Skillnad mot angiven summa: %1</translation>
    </message>
    <message>
        <source>Add %1 as a cost</source>
        <translation>Lägg till %1 som kostnad</translation>
    </message>
</context>
<context>
    <name>BudgetTables</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, kr</source>
        <comment>year of the amounts</comment>
        <translation>%1, kr</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Change the scenario “%1”</source>
        <translation>Ändra räkneexemplet ”%1”</translation>
    </message>
    <message>
        <source>Add the scenario “%1”</source>
        <translation>Lägg till räkneexemplet ”%1”</translation>
    </message>
    <message>
        <source>Rename the scenario “%1”</source>
        <translation>Byt namn på räkneexemplet ”%1”</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Ta bort räkneexemplet ”%1”</translation>
    </message>
    <message>
        <source>Make a draft of the scenario “%1”</source>
        <translation>Gör räkneexemplet ”%1” till utkast</translation>
    </message>
</context>
<context>
    <name>SplitTable</name>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>kr/inh.</source>
        <comment>kronor for each inhabitant</comment>
        <translation>kr/inv.</translation>
    </message>
    <message>
        <source>Difference, kr</source>
        <translation>Skillnad, kr</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Ej täckt</translation>
    </message>
    <message>
        <source>Decided, kr</source>
        <translation>Beslutat, kr</translation>
    </message>
</context>
<context>
    <name>VersionEdits</name>
    <message>
        <source>New version of budget %1</source>
        <translation>Ny version av budget %1</translation>
    </message>
    <message>
        <source>New budget for %1 from %2</source>
        <translation>Ny budget för %1 från %2</translation>
    </message>
    <message>
        <source>Propose budget %1, version %2</source>
        <translation>Föreslå budget %1, version %2</translation>
    </message>
    <message>
        <source>Take back the proposal for %1, version %2</source>
        <translation>Ta tillbaka förslaget för %1, version %2</translation>
    </message>
    <message>
        <source>Close budget %1, version %2</source>
        <translation>Avsluta budget %1, version %2</translation>
    </message>
    <message>
        <source>Open budget %1, version %2 again</source>
        <translation>Öppna budget %1, version %2, igen</translation>
    </message>
    <message>
        <source>Split only what differs</source>
        <translation>Fördela bara det som skiljer</translation>
    </message>
    <message>
        <source>Split the whole amount</source>
        <translation>Fördela hela beloppet</translation>
    </message>
</context>
<context>
    <name>samsyn::AdoptDialog</name>
    <message>
        <source>Adopt budget %1</source>
        <translation>Anta budget %1</translation>
    </message>
    <message>
        <source>By which decision is budget %1, version %2, adopted?</source>
        <translation>Genom vilket beslut antas budget %1, version %2?</translation>
    </message>
    <message>
        <source>It is not changed any more from then on. What is to be otherwise is done in a new version.</source>
        <translation>Därefter ändras den inte mer. Det som ska bli annorlunda görs i en ny version.</translation>
    </message>
    <message>
        <source>Version %1, which is adopted now, is closed.</source>
        <translation>Version %1, som gäller nu, avslutas.</translation>
    </message>
    <message>
        <source>For example Executive group 2011-12-02, § 4</source>
        <translation>Till exempel Ledningsgruppen 2011-12-02, § 4</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Beslutad &amp;den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Godta med motivering …</translation>
    </message>
</context>
<context>
    <name>samsyn::BalanceStrip</name>
    <message>
        <source>Financing %1 less costs %2 is %3.</source>
        <translation>Finansiering %1 minus kostnader %2 är %3.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>på annat håll</translation>
    </message>
    <message>
        <source>Stated total %1 (%2), from which the rows differ by %3.</source>
        <translation>Angiven summa %1 (%2), från vilken raderna avviker med %3.</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Rows differ</source>
        <translation>Raderna avviker</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>År: %1</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Angiven summa</translation>
    </message>
    <message>
        <source>Stated total, %1</source>
        <translation>Angiven summa, %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Enter a stated total</source>
        <translation>Ange en summa att jämföra med</translation>
    </message>
    <message>
        <source>Change the stated total</source>
        <translation>Ändra den angivna summan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>samsyn::BudgetCharts</name>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Chart of the budget</source>
        <translation>Diagram över budgeten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Per inhabitant</source>
        <translation>Per invånare</translation>
    </message>
    <message>
        <source>Chart of the members</source>
        <translation>Diagram över parterna</translation>
    </message>
</context>
<context>
    <name>samsyn::BudgetPage</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>New budget for %1</source>
        <translation>Ny budget för %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Godta med motivering …</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Ny budget</translation>
    </message>
    <message>
        <source>For which year?</source>
        <translation>För vilket år?</translation>
    </message>
    <message>
        <source>It begins with the usual rows, without amounts.</source>
        <translation>Den börjar med de vanliga raderna, utan belopp.</translation>
    </message>
    <message>
        <source>New budget for another year …</source>
        <translation>Ny budget för ett annat år …</translation>
    </message>
    <message>
        <source>Preview the allocation</source>
        <translation>Förhandsgranska fördelningen</translation>
    </message>
    <message>
        <source>There is no budget yet.</source>
        <translation>Det finns ingen budget än.</translation>
    </message>
    <message>
        <source>A budget holds what the year costs, who pays for it, and what each member&apos;s part is.</source>
        <translation>En budget visar vad året kostar, vem som betalar och vad varje parts del blir.</translation>
    </message>
    <message>
        <source>S&amp;tated total, kr</source>
        <translation>A&amp;ngiven summa, kr</translation>
    </message>
    <message>
        <source>Stated &amp;in</source>
        <translation>Angiven &amp;i</translation>
    </message>
    <message>
        <source>For example an application and its date</source>
        <translation>Till exempel en ansökan och dess datum</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>There is no budget yet, so there is nothing to allocate.</source>
        <translation>Det finns ingen budget än och därför inget att fördela.</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>Klistra in rader …</translation>
    </message>
    <message>
        <source>Budget, several years</source>
        <translation>Budget, flera år</translation>
    </message>
    <message>
        <source>Rows and amounts of the last year come along, to be changed.</source>
        <translation>Rader och belopp från det senaste året följer med och kan ändras.</translation>
    </message>
    <message>
        <source>Preview the years</source>
        <translation>Förhandsgranska åren</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>Flera år</translation>
    </message>
    <message>
        <source>This version is closed.</source>
        <translation>Den här versionen är avslutad.</translation>
    </message>
    <message>
        <source>The budget has been adopted.</source>
        <translation>Budgeten är beslutad.</translation>
    </message>
    <message>
        <source>The budget has been adopted: %1.</source>
        <translation>Budgeten är beslutad: %1.</translation>
    </message>
    <message>
        <source>It is not changed any more. What is to be otherwise is done in a new version.</source>
        <translation>Den ändras inte mer. Det som ska bli annorlunda görs i en ny version.</translation>
    </message>
    <message>
        <source>Show what differs …</source>
        <translation>Visa vad som skiljer …</translation>
    </message>
    <message>
        <source>Show version %1</source>
        <translation>Visa version %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>There is no earlier version to compare with.</source>
        <translation>Det finns ingen tidigare version att jämföra med.</translation>
    </message>
    <message>
        <source>Save a file for each payer …</source>
        <translation>Spara en fil per betalare …</translation>
    </message>
</context>
<context>
    <name>samsyn::CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>What if …: the split under other conditions, beside the real one</source>
        <translation>Vad händer om …: fördelningen under andra villkor, bredvid den riktiga</translation>
    </message>
    <message>
        <source>At most three at once: remove one first</source>
        <translation>Högst tre åt gången: ta bort något först</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Utan</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Other population date</source>
        <translation>Annat datum för folkmängden</translation>
    </message>
    <message>
        <source>Other rule for parts of a year</source>
        <translation>Annan regel för del av år</translation>
    </message>
    <message>
        <source>Own scenario …</source>
        <translation>Eget räkneexempel …</translation>
    </message>
    <message>
        <source>Preview the comparison</source>
        <translation>Förhandsgranska jämförelsen</translation>
    </message>
</context>
<context>
    <name>samsyn::PasteRowsDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Paste rows into budget %1</source>
        <translation>Klistra in rader i budget %1</translation>
    </message>
    <message>
        <source>Take in the rows</source>
        <translation>Läs in raderna</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Vad som händer med raderna</translation>
    </message>
    <message>
        <source>Choose a table of costs and financing</source>
        <translation>Välj en tabell med kostnader och finansiering</translation>
    </message>
    <message>
        <source>or paste the rows below, from a spreadsheet, a document or a mail</source>
        <translation>eller klistra in raderna här nedanför, från ett kalkylblad, ett dokument eller ett mejl</translation>
    </message>
    <message>
        <source>A&amp;mounts from</source>
        <translation>&amp;Belopp från</translation>
    </message>
    <message>
        <source>The rows as they were copied</source>
        <translation>Raderna som de kopierades</translation>
    </message>
    <message>
        <source>Several columns could be the amounts for %1.</source>
        <translation>Flera kolumner kan vara beloppen för %1.</translation>
    </message>
    <message>
        <source>Choose the one to take the amounts from.</source>
        <translation>Välj den kolumn som beloppen ska tas från.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Tas inte med: %1</translation>
    </message>
    <message>
        <source>Keep %1 as the s&amp;tated total</source>
        <translation>S&amp;para %1 som angiven summa</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
</context>
<context>
    <name>samsyn::RowsSection</name>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>New row in %1</source>
        <translation>Ny rad i %1</translation>
    </message>
    <message>
        <source>New row (Ins)</source>
        <translation>Ny rad (Ins)</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>Klistra in rader …</translation>
    </message>
</context>
<context>
    <name>samsyn::ScenarioEditor</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>I räkneexemplet</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Som nu</translation>
    </message>
    <message>
        <source>Shares the cost all year</source>
        <translation>Delar kostnaden hela året</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Är inte med</translation>
    </message>
    <message>
        <source>The grant applied for is refused</source>
        <translation>Det sökta bidraget avslås</translation>
    </message>
    <message>
        <source>Who takes part in the scenario</source>
        <translation>Vilka som är med i räkneexemplet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Population on</source>
        <translation>Folkmängd den</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Del av år</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>Parter den</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Avrundat till</translation>
    </message>
    <message>
        <source>Fixed part, kr</source>
        <translation>Fast del, kr</translation>
    </message>
    <message>
        <source>As the budget has it</source>
        <translation>Som i budgeten</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Räkneexempel: %1</translation>
    </message>
    <message>
        <source>As the budget has it: %1</source>
        <translation>Som i budgeten: %1</translation>
    </message>
</context>
<context>
    <name>samsyn::ScenarioHeads</name>
    <message>
        <source>What to do with the scenario “%1”</source>
        <translation>Vad som kan göras med räkneexemplet ”%1”</translation>
    </message>
    <message>
        <source>Change, make a draft, remove</source>
        <translation>Ändra, gör till utkast, ta bort</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Make a new draft of it</source>
        <translation>Gör till nytt utkast</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>samsyn::SplitChoices</name>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Other population date</source>
        <translation>Annat folkmängdsdatum</translation>
    </message>
    <message>
        <source>Weights and dates of single members</source>
        <translation>Vikter och datum för enskilda parter</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Lika delar</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>By months as a member</source>
        <translation>Efter medlemsmånader</translation>
    </message>
    <message>
        <source>Month by month, among the members of the month</source>
        <translation>Månad för månad, mellan månadens parter</translation>
    </message>
    <message>
        <source>As decided, exits not recomputed</source>
        <translation>Enligt beslutad fördelning (utträde räknas inte om)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Fördelnings&amp;nyckel</translation>
    </message>
    <message>
        <source>&amp;Part of a year</source>
        <translation>&amp;Del av år</translation>
    </message>
    <message>
        <source>Members &amp;of</source>
        <translation>Parter &amp;den</translation>
    </message>
    <message>
        <source>&amp;Fixed part, kr</source>
        <translation>&amp;Fast del, kr</translation>
    </message>
    <message>
        <source>For each member and year, before the rest is split by the key</source>
        <translation>För varje part och år, innan resten fördelas efter nyckeln</translation>
    </message>
    <message>
        <source>Change allocation key</source>
        <translation>Ändra fördelningsnyckel</translation>
    </message>
    <message>
        <source>Change how parts of a year count</source>
        <translation>Ändra hur delar av år räknas</translation>
    </message>
    <message>
        <source>Change basis date</source>
        <translation>Ändra utgångsdatum</translation>
    </message>
    <message>
        <source>Change fixed part</source>
        <translation>Ändra fast del</translation>
    </message>
</context>
<context>
    <name>samsyn::SplitSection</name>
    <message>
        <source>More choices</source>
        <translation>Fler val</translation>
    </message>
    <message>
        <source>What the members pay</source>
        <translation>Vad parterna betalar</translation>
    </message>
    <message>
        <source>Allocation of own financing</source>
        <translation>Fördelning av egen finansiering</translation>
    </message>
    <message>
        <source>P&amp;opulation on</source>
        <translation>F&amp;olkmängd den</translation>
    </message>
    <message>
        <source>&amp;Rounded to</source>
        <translation>Av&amp;rundat till</translation>
    </message>
    <message>
        <source>Change population date</source>
        <translation>Ändra folkmängdsdatum</translation>
    </message>
    <message>
        <source>Change rounding</source>
        <translation>Ändra avrundning</translation>
    </message>
    <message>
        <source>1 öre</source>
        <translation>1 öre</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, ofullständig</translation>
    </message>
    <message>
        <source>There is no amount to allocate yet.</source>
        <translation>Det finns inget belopp att fördela än.</translation>
    </message>
    <message>
        <source>Enter the amount of the own financing.</source>
        <translation>Ange beloppet för den egna finansieringen.</translation>
    </message>
    <message>
        <source>The allocation cannot be computed.</source>
        <translation>Fördelningen går inte att räkna.</translation>
    </message>
    <message>
        <source>Choose another date</source>
        <translation>Välj ett annat datum</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Belopp: %1</translation>
    </message>
    <message>
        <source>Split only what differs from version %1</source>
        <translation>Fördela bara det som skiljer från version %1</translation>
    </message>
    <message>
        <source>What was decided stands, so that nobody pays less when the whole grows</source>
        <translation>Det beslutade ligger fast, så att ingen betalar mindre när helheten växer</translation>
    </message>
    <message>
        <source>%1 is not in this scenario.</source>
        <translation>%1 är inte med i det här räkneexemplet.</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Vad händer om: %1</translation>
    </message>
    <message>
        <source>This draft is made of the scenario.</source>
        <translation>Det här utkastet är gjort efter räkneexemplet.</translation>
    </message>
    <message>
        <source>This draft is made of the scenario. Left to do:</source>
        <translation>Det här utkastet är gjort efter räkneexemplet. Kvar att göra:</translation>
    </message>
</context>
<context>
    <name>samsyn::VersionMenu</name>
    <message>
        <source>Version %1, %2 %3</source>
        <comment>number, state, day</comment>
        <translation>Version %1, %2 %3</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Show what differs …</source>
        <translation>Visa vad som skiljer …</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Take back the proposal</source>
        <translation>Ta tillbaka förslaget</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Anta …</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Ta bort den här versionen</translation>
    </message>
    <message>
        <source>Billing basis …</source>
        <translation>Fakturaunderlag …</translation>
    </message>
</context>
<context>
    <name>samsyn::WhyPanel</name>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
</context>
<context>
    <name>samsyn::YearsView</name>
    <message>
        <source>Budgets of several years</source>
        <translation>Budgetar för flera år</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>Flera år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
</TS>
