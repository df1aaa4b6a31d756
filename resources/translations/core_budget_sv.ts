<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActualRules</name>
    <message>
        <source>%1 is still to come. Enter the day when it is there.</source>
        <translation>%1 har inte varit än. Skriv in dagen när den är här.</translation>
    </message>
    <message>
        <source>Actuals are of whole months of one year, not of %1 to %2.</source>
        <translation>Ett utfall gäller hela månader under ett år, inte %1 till %2.</translation>
    </message>
    <message>
        <source>%1 has an answer to this budget already. Change that one.</source>
        <translation>%1 har redan ett svar på den här budgeten. Ändra det.</translation>
    </message>
    <message>
        <source>Say whether %1 accepts or objects, or leave out the day of the answer.</source>
        <translation>Ange om %1 godtar eller invänder, eller utelämna svarsdagen.</translation>
    </message>
    <message>
        <source>Say on which day %1 answered.</source>
        <translation>Ange vilken dag %1 svarade.</translation>
    </message>
    <message>
        <source>Say on which day the share was sent to %1.</source>
        <translation>Ange vilken dag andelen skickades till %1.</translation>
    </message>
    <message>
        <source>%1 cannot have answered on %2, before the share was sent on %3.</source>
        <translation>%1 kan inte ha svarat %2, innan andelen skickades %3.</translation>
    </message>
    <message>
        <source>%1 cannot have been reminded before the share was sent.</source>
        <translation>%1 kan inte ha påmints innan andelen skickades.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Invändning</translation>
    </message>
    <message>
        <source>There are no actuals of %1, which has not begun.</source>
        <translation>Det finns inget utfall för %1, som inte har börjat.</translation>
    </message>
    <message>
        <source>%1 would have two amounts for %2. Change the one that is there.</source>
        <translation>%1 skulle få två belopp för %2. Ändra det som redan finns.</translation>
    </message>
</context>
<context>
    <name>AllocationCheck</name>
    <message>
        <source>Population is missing for %1 on %2. The split cannot be computed. Add the population, or choose another date.</source>
        <translation>Folkmängd saknas för %1 den %2. Fördelningen går inte att räkna. Lägg till folkmängden eller välj ett annat datum.</translation>
    </message>
    <message>
        <source>%1 is not a year that can be split. Enter a year such as 2012.</source>
        <translation>%1 är inte ett år som går att fördela. Ange ett år, till exempel 2012.</translation>
    </message>
    <message>
        <source>The amount is too large to be split.</source>
        <translation>Beloppet är för stort för att fördelas.</translation>
    </message>
    <message>
        <source>Amounts cannot be rounded to %1. Choose a unit of 1 öre or more.</source>
        <translation>Beloppen kan inte avrundas till %1. Välj 1 öre eller mer.</translation>
    </message>
    <message>
        <source>The fixed part, %1, is below zero. Enter zero or more.</source>
        <translation>Den fasta delen, %1, är under noll. Ange noll eller mer.</translation>
    </message>
    <message>
        <source>The weight of %1 is below zero. Enter zero or more.</source>
        <translation>Vikten för %1 är under noll. Ange noll eller mer.</translation>
    </message>
    <message>
        <source>The population of %1 is below zero. Correct it.</source>
        <translation>Folkmängden för %1 är under noll. Rätta den.</translation>
    </message>
    <message>
        <source>Nobody who shared the cost on %1 does so in %2. Choose another basis date.</source>
        <translation>Ingen av dem som delade kostnaden den %1 gör det under %2. Välj ett annat datum att utgå från.</translation>
    </message>
    <message>
        <source>Nobody shares the cost in %1. Add a membership that shares the cost.</source>
        <translation>Ingen delar kostnaden %1. Lägg till ett medlemskap som delar kostnaden.</translation>
    </message>
    <message>
        <source>The fixed parts, %1 together, are more than the amount to split, %2. Lower the fixed part.</source>
        <translation>De fasta delarna, tillsammans %1, är mer än beloppet som ska fördelas, %2. Sänk den fasta delen.</translation>
    </message>
    <message>
        <source>All populations or weights are zero, so there is nothing to split the amount by. Correct them.</source>
        <translation>Alla folkmängder eller vikter är noll, så det finns inget att fördela beloppet efter. Rätta dem.</translation>
    </message>
    <message>
        <source>All weights are zero, so there is nothing to split the amount by. Give somebody a weight.</source>
        <translation>Alla vikter är noll, så det finns inget att fördela beloppet efter. Ge någon en vikt.</translation>
    </message>
</context>
<context>
    <name>AllocationDocument</name>
    <message>
        <source>What the municipalities get back %1</source>
        <translation>Vad kommunerna får tillbaka %1</translation>
    </message>
    <message>
        <source>What the members get back %1</source>
        <translation>Vad parterna får tillbaka %1</translation>
    </message>
    <message>
        <source>What the municipalities pay %1</source>
        <translation>Vad kommunerna betalar %1</translation>
    </message>
    <message>
        <source>What the members pay %1</source>
        <translation>Vad parterna betalar %1</translation>
    </message>
    <message>
        <source>The municipalities get back %1 together.</source>
        <translation>Kommunerna får tillsammans tillbaka %1.</translation>
    </message>
    <message>
        <source>The members get back %1 together.</source>
        <translation>Parterna får tillsammans tillbaka %1.</translation>
    </message>
    <message>
        <source>The municipalities pay %1 together of the %2 to be split.</source>
        <translation>Kommunerna betalar tillsammans %1 av de %2 som ska fördelas.</translation>
    </message>
    <message>
        <source>The members pay %1 together of the %2 to be split.</source>
        <translation>Parterna betalar tillsammans %1 av de %2 som ska fördelas.</translation>
    </message>
    <message>
        <source>The municipalities pay %1 together.</source>
        <translation>Kommunerna betalar tillsammans %1.</translation>
    </message>
    <message>
        <source>The members pay %1 together.</source>
        <translation>Parterna betalar tillsammans %1.</translation>
    </message>
    <message>
        <source>That is about %1 for each inhabitant.</source>
        <translation>Det är ungefär %1 per invånare.</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>källa inte angiven</translation>
    </message>
    <message>
        <source>%1, population on %2</source>
        <translation>%1; avser den %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Att känna till</translation>
    </message>
    <message>
        <source>By months: each counts with the months of the year whose first day its membership covers.</source>
        <translation>Efter antal månader: var och en räknas med de månader under året vars första dag medlemskapet täcker.</translation>
    </message>
    <message>
        <source>Month by month: a twelfth of the amount is split among those whose membership covers the month&apos;s first day; the shares of all months are summed exactly and rounded once.</source>
        <translation>Månad för månad: en tolftedel av beloppet fördelas på dem vars medlemskap täcker månadens första dag. Månadernas andelar summeras exakt och avrundas en gång.</translation>
    </message>
    <message>
        <source>As decided: the amount is split among those who shared the cost on %1, as if they stayed all year. Who leaves pays for its months, rounded down; what is then missing is not covered.</source>
        <translation>Enligt beslutad fördelning: beloppet fördelas på dem som delade kostnaden den %1, som om de var med hela året. Den som lämnar betalar för sina månader, avrundat nedåt. Det som då fattas täcks inte av någon.</translation>
    </message>
    <message>
        <source>Amount to split</source>
        <translation>Belopp att fördela</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weights other than 1</source>
        <translation>Andra vikter än 1</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Räknat med</translation>
    </message>
    <message>
        <source>Quotas and remainders</source>
        <translation>Kvoter och rester</translation>
    </message>
    <message>
        <source>Each quota is computed exactly and rounded down to %1. What is then left goes, one unit at a time, to the largest remainders. Of equal remainders %2 goes first, then the lower code.</source>
        <translation>Varje kvot räknas exakt och avrundas nedåt till %1. Det som sedan är kvar går, en enhet i taget, till de största resterna. Vid lika rester går %2 före, sedan den lägre koden.</translation>
    </message>
    <message>
        <source>the larger population</source>
        <translation>den större folkmängden</translation>
    </message>
    <message>
        <source>the larger weight</source>
        <translation>den större vikten</translation>
    </message>
    <message>
        <source>What the split rests on</source>
        <translation>Vad fördelningen bygger på</translation>
    </message>
    <message>
        <source>Allocation %1</source>
        <translation>Fördelning %1</translation>
    </message>
    <message>
        <source>How the amounts are computed</source>
        <translation>Så är beloppen räknade</translation>
    </message>
    <message>
        <source>Why each pays what it pays</source>
        <translation>Därför betalar var och en sitt belopp</translation>
    </message>
    <message>
        <source>This is an example. Organizations, populations and amounts are real; persons, dates of meetings and decisions are invented.</source>
        <translation>Detta är ett exempel. Organisationer, folkmängder och belopp är verkliga. Personer, mötesdatum och beslut är påhittade.</translation>
    </message>
    <message>
        <source>Of this decided</source>
        <translation>Därav beslutat</translation>
    </message>
    <message>
        <source>%1 in version %2; the rest is split for itself.</source>
        <translation>%1 i version %2; resten fördelas för sig.</translation>
    </message>
    <message>
        <source>Steps from %1 to %2</source>
        <translation>Stegen från %1 till %2</translation>
    </message>
    <message>
        <source>Each step is a split of its own, rounded like the others: another amount, other members, other populations, another rule.</source>
        <translation>Varje steg är en egen fördelning, avrundad som de andra: ett annat belopp, andra parter, andra folkmängder, en annan regel.</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <comment>what its title would be</comment>
        <translation>Räkneexempel: %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Räkneexempel %1</translation>
    </message>
    <message>
        <source>This is a scenario, not the decided split. %1</source>
        <translation>Det här är ett räkneexempel, inte den beslutade fördelningen. %1</translation>
    </message>
</context>
<context>
    <name>AllocationExplanation</name>
    <message>
        <source>by number of months</source>
        <translation>efter antal månader</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>månad för månad</translation>
    </message>
    <message>
        <source>as decided for those who shared the cost on %1</source>
        <translation>enligt beslutad fördelning mellan dem som delade kostnaden den %1</translation>
    </message>
    <message>
        <source>after a fixed part of %1 each for a whole year</source>
        <translation>sedan en fast del på %1 vardera för ett helt år har räknats av</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>%1 have equally large remainders.</source>
        <translation>%1 har lika stora rester.</translation>
    </message>
    <message>
        <source>%1 are equally large payers.</source>
        <translation>%1 betalar lika stora belopp.</translation>
    </message>
    <message>
        <source>A larger population goes first, then a lower code: %1 got what was left.</source>
        <translation>Den större folkmängden går före, sedan den lägre koden: det som blev över gick till %1.</translation>
    </message>
    <message>
        <source>A larger weight goes first, then a lower code: %1 got what was left.</source>
        <translation>Den större vikten går före, sedan den lägre koden: det som blev över gick till %1.</translation>
    </message>
    <message>
        <source>%1 is not covered by anybody, since nobody shares the cost in %2.</source>
        <translation>%1 täcks inte av någon, eftersom ingen delar kostnaden i %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of 12 months)</source>
        <translation>%1 (%2 av 12 månader)</translation>
    </message>
    <message>
        <source>%1 is not covered by anybody. It is what those who do not take part the whole year no longer pay: %2.</source>
        <translation>%1 täcks inte av någon. Det är vad de som inte är med hela året inte längre betalar: %2.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika mycket</translation>
    </message>
    <message>
        <source>by its weight</source>
        <translation>efter sin vikt</translation>
    </message>
    <message>
        <source>by its population on %1 times its weight</source>
        <translation>efter sin folkmängd den %1 gånger sin vikt</translation>
    </message>
    <message>
        <source>by its population on %1</source>
        <translation>efter sin folkmängd den %1</translation>
    </message>
    <message>
        <source>Each gets back %1.</source>
        <translation>Var och en får tillbaka %1.</translation>
    </message>
    <message>
        <source>Each pays %1.</source>
        <translation>Var och en betalar %1.</translation>
    </message>
    <message>
        <source>by population on %1</source>
        <translation>efter folkmängden den %1</translation>
    </message>
    <message>
        <source>by population</source>
        <translation>efter folkmängden</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>lika för alla</translation>
    </message>
    <message>
        <source>by weights</source>
        <translation>efter vikter</translation>
    </message>
    <message>
        <source>For %1 the population on %2 is used.</source>
        <translation>För %1 används folkmängden den %2.</translation>
    </message>
    <message>
        <source>What was left, %1, went by largest remainder to %2.</source>
        <translation>Det som blev över, %1, gick efter största rest till %2.</translation>
    </message>
    <message>
        <source>What is no multiple of the unit, %1, went to the largest payer, %2.</source>
        <translation>Det som inte går jämnt upp, %1, gick till den som betalar mest, %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 is not covered by anybody; it was %2 when version %3 was decided.</source>
        <translation>%1 täcks inte av någon; det var %2 när version %3 beslutades.</translation>
    </message>
    <message>
        <source>What was decided in version %1 stands.</source>
        <translation>Det som beslutades i version %1 gäller.</translation>
    </message>
    <message>
        <source>%1 What the amount has become smaller by, %2, is given back: %3.</source>
        <translation>%1 Det som beloppet har minskat med, %2, lämnas tillbaka: %3.</translation>
    </message>
    <message>
        <source>%1 What the amount has grown by, %2, is split for itself: %3.</source>
        <translation>%1 Det som beloppet har ökat med, %2, fördelas för sig: %3.</translation>
    </message>
</context>
<context>
    <name>AllocationSentence</name>
    <message>
        <source>the %1 that is paid back</source>
        <translation>de %1 som betalas tillbaka</translation>
    </message>
    <message>
        <source>the municipalities&apos; part, %1</source>
        <translation>kommunernas del, %1</translation>
    </message>
    <message>
        <source>the members&apos; part, %1</source>
        <translation>parternas del, %1</translation>
    </message>
    <message>
        <source>%1 people lived in %2 on %3, counted with the weight %4</source>
        <translation>%1 personer bodde i %2 den %3 och räknas med vikten %4</translation>
    </message>
    <message>
        <source>%1 people lived in %2 on %3</source>
        <translation>%1 personer bodde i %2 den %3</translation>
    </message>
    <message>
        <source>%1 of the %2 inhabitants lived in %3 on %4</source>
        <translation>%1 av de %2 invånarna bodde i %3 den %4</translation>
    </message>
    <message>
        <source>all pay the same for each month</source>
        <translation>alla betalar lika mycket för varje månad</translation>
    </message>
    <message>
        <source>all %1 pay the same</source>
        <translation>alla %1 betalar lika mycket</translation>
    </message>
    <message>
        <source>%1 has the weight %2</source>
        <translation>%1 har vikten %2</translation>
    </message>
    <message>
        <source>%1 has the weight %2 of %3 in all</source>
        <translation>%1 har vikten %2 av sammanlagt %3</translation>
    </message>
    <message>
        <source>nobody else shares the cost</source>
        <translation>ingen annan delar kostnaden</translation>
    </message>
    <message>
        <source>each month is split between those who take part in it, %1 in %2 of 12</source>
        <translation>varje månad fördelas på dem som då är med, %1 i %2 av 12</translation>
    </message>
    <message>
        <source>%1 takes part for %2 of 12 months</source>
        <translation>%1 är med %2 av 12 månader</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two reasons</comment>
        <translation>%1, och %2</translation>
    </message>
    <message>
        <source>there is nothing to split</source>
        <translation>det inte finns något att fördela</translation>
    </message>
    <message>
        <source>the amount is split between those who shared the cost on %1, and %2 did not</source>
        <translation>beloppet fördelas på dem som delade kostnaden den %1, och det gjorde inte %2</translation>
    </message>
    <message>
        <source>%1 does not share the cost on the first day of any month</source>
        <translation>%1 inte delar kostnaden den första dagen i någon månad</translation>
    </message>
    <message>
        <source>%1 has the weight 0</source>
        <translation>%1 har vikten 0</translation>
    </message>
    <message>
        <source>%1 pays nothing for %2</source>
        <translation>%1 betalar ingenting för %2</translation>
    </message>
    <message>
        <source>%1 gets back %2 for %3</source>
        <translation>%1 får tillbaka %2 för %3</translation>
    </message>
    <message>
        <source>%1 pays %2 for %3</source>
        <translation>%1 betalar %2 för %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>eftersom %1</translation>
    </message>
    <message>
        <source>since %1: %2 each</source>
        <translation>eftersom %1: %2 per invånare</translation>
    </message>
    <message>
        <source>A whole year is %1, which is %2 of %3, %4.</source>
        <translation>Ett helt år blir %1, vilket är %2 av %3, %4.</translation>
    </message>
    <message>
        <source>That is %1 of %2, %3.</source>
        <translation>Det är %1 av %2, %3.</translation>
    </message>
    <message>
        <source>A whole year is %1, which is %2 of %3.</source>
        <translation>Ett helt år blir %1, vilket är %2 av %3.</translation>
    </message>
    <message>
        <source>That is %1 of %2.</source>
        <translation>Det är %1 av %2.</translation>
    </message>
    <message>
        <source>%1 It is the fixed part alone.</source>
        <translation>%1 Det är bara den fasta delen.</translation>
    </message>
    <message>
        <source>%1 Of this, %2 is the fixed part; the rest is a share of the %3 that are split when the fixed parts are taken off, %4.</source>
        <translation>%1 Av detta är %2 den fasta delen. Resten är en andel av de %3 som fördelas när de fasta delarna har räknats av, %4.</translation>
    </message>
    <message>
        <source>%1, since %2.</source>
        <translation>%1, eftersom %2.</translation>
    </message>
    <message>
        <source>%1 takes part for %2 of 12 months and pays for these, rounded down to %3.</source>
        <translation>%1 är med %2 av 12 månader och betalar för dem, avrundat nedåt till %3.</translation>
    </message>
    <message>
        <source>For the others the population on %1 is used.</source>
        <translation>För de andra används folkmängden den %1.</translation>
    </message>
    <message>
        <source>It includes what was left when the amount was rounded to %2, %1, which goes to the largest payer.</source>
        <translation>I beloppet ingår det som blev över vid avrundningen till %2, %1, som går till den som betalar mest.</translation>
    </message>
    <message>
        <source>%1 takes part the whole year</source>
        <translation>%1 är med hela året</translation>
    </message>
    <message>
        <source>%1 It is the fixed part alone, since the weight is 0.</source>
        <translation>%1 Det är bara den fasta delen, eftersom vikten är 0.</translation>
    </message>
    <message>
        <source>That was decided in version %1, and the amount to split is the same.</source>
        <translation>Det beslutades i version %1, och beloppet att fördela är detsamma.</translation>
    </message>
    <message>
        <source>%1 was decided in version %2; of what the amount differs by, %3 has no part.</source>
        <translation>%1 beslutades i version %2; i det som beloppet skiljer har %3 ingen del.</translation>
    </message>
    <message>
        <source>%1 was decided in version %2. Less by %3: its part of the %4 by which the amount has become smaller, since %5.</source>
        <translation>%1 beslutades i version %2. Det blir %3 mindre: andelen av de %4 som beloppet har minskat med, eftersom %5.</translation>
    </message>
    <message>
        <source>%1 of it was decided in version %2. The rest, %3, is its part of the %4 by which the amount has grown, since %5.</source>
        <translation>%1 av det beslutades i version %2. Resten, %3, är andelen av de %4 som beloppet har ökat med, eftersom %5.</translation>
    </message>
</context>
<context>
    <name>AllocationSteps</name>
    <message>
        <source>weight 0: nothing of what is split by key</source>
        <translation>vikt 0: ingen del av det som fördelas efter nyckel</translation>
    </message>
    <message>
        <source>a twelfth of the share of each month taken part in, %1 of 12</source>
        <translation>en tolftedel av andelen i varje månad som parten är med, %1 av 12</translation>
    </message>
    <message>
        <source>inhabitants on %1 × months: %2 of %3</source>
        <translation>invånare den %1 × månader: %2 av %3</translation>
    </message>
    <message>
        <source>%1 of %2 inhabitants on %3</source>
        <translation>%1 av %2 invånare den %3</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 av %2 månader</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 av %1</translation>
    </message>
    <message>
        <source>weight × months: %1 of %2</source>
        <translation>vikt × månader: %1 av %2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>vikt %1 av %2</translation>
    </message>
    <message>
        <source>%1 × the share</source>
        <translation>%1 × andelen</translation>
    </message>
    <message>
        <source>the fixed part + %1</source>
        <translation>den fasta delen + %1</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kvot</translation>
    </message>
    <message>
        <source>Extra krona</source>
        <translation>Extra krona</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>Extra %1</translation>
    </message>
    <message>
        <source>Why does %1 pay nothing?</source>
        <translation>Varför betalar %1 ingenting?</translation>
    </message>
    <message>
        <source>Why does %1 get back %2?</source>
        <translation>Varför får %1 tillbaka %2?</translation>
    </message>
    <message>
        <source>Why does %1 pay %2?</source>
        <translation>Varför betalar %1 %2?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>did not share the cost on %1</source>
        <translation>delade inte kostnaden den %1</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fast del</translation>
    </message>
    <message>
        <source>nothing to round</source>
        <translation>inget att avrunda</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>avrundat nedåt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Återstod</translation>
    </message>
    <message>
        <source>what is no multiple of the unit goes to the largest payer</source>
        <translation>det som inte går jämnt upp går till den som betalar mest</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>%1 of 12 of %2, rounded down</source>
        <translation>%1 av 12 av %2, avrundat nedåt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>%1 left over; no remainder</source>
        <translation>%1 blev över; ingen rest</translation>
    </message>
    <message>
        <source>%1 left over; the remainder %2 is the largest</source>
        <translation>%1 blev över; resten %2 är den största</translation>
    </message>
    <message>
        <source>%1 left over; the remainder %2 is number %3 of %4</source>
        <translation>%1 blev över; resten %2 är nummer %3 av %4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>in version %1; what follows is of the %2 that the amount differs by</source>
        <translation>i version %1; det följande gäller de %2 som skiljer</translation>
    </message>
</context>
<context>
    <name>AllocationTables</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Population %1</source>
        <translation>Folkmängd %1</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Share, percent</source>
        <translation>Andel, procent</translation>
    </message>
    <message>
        <source>Amount, kronor</source>
        <translation>Belopp, kronor</translation>
    </message>
    <message>
        <source>Kronor per inhabitant</source>
        <translation>Kronor per invånare</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fast del</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kvot</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Avrundat nedåt</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Återstod</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Helt år</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>What each pays for %1</source>
        <translation>Vad var och en betalar för %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Quotas and remainders, kronor</source>
        <translation>Kvoter och rester, kronor</translation>
    </message>
    <message>
        <source>Decided in version %1, kronor</source>
        <translation>Beslutat i version %1, kronor</translation>
    </message>
    <message>
        <source>Difference, kronor</source>
        <translation>Skillnad, kronor</translation>
    </message>
</context>
<context>
    <name>AllocationText</name>
    <message>
        <source>whole kronor</source>
        <translation>hela kronor</translation>
    </message>
    <message>
        <source>whole öre</source>
        <translation>hela ören</translation>
    </message>
    <message>
        <source>whole %1</source>
        <translation>hela %1</translation>
    </message>
    <message>
        <source>%1 öre</source>
        <translation>%1 öre</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
</context>
<context>
    <name>AllocationWorkbook</name>
    <message>
        <source>What stands in blue may be changed: the amount, the unit, the fixed part, populations, weights and months. Everything else is computed from it, down to the öre.</source>
        <translation>Det som står i blått får ändras: beloppet, enheten, den fasta delen, folkmängder, vikter och månader. Allt annat räknas fram ur det, på öret.</translation>
    </message>
    <message>
        <source>The figures are too long for a spreadsheet to compute exactly. What is rounded down and the ranks are as Samsyn computed them, and do not follow a change.</source>
        <translation>Talen är för långa för att ett kalkylblad ska räkna exakt. Det som är avrundat nedåt och ordningen är som Samsyn räknade dem och följer inte med när något ändras.</translation>
    </message>
    <message>
        <source>Compute it yourself</source>
        <translation>Räkna själv</translation>
    </message>
    <message>
        <source>Amount to split, kronor</source>
        <translation>Belopp att fördela, kronor</translation>
    </message>
    <message>
        <source>Rounded to, kronor</source>
        <translation>Avrundas till, kronor</translation>
    </message>
    <message>
        <source>Fixed part for each and year, kronor</source>
        <translation>Fast del för var och en och år, kronor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Täcks inte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Sum and not covered = the amount</source>
        <translation>Summa + täcks inte = beloppet</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Computed exactly</source>
        <translation>Räknat exakt</translation>
    </message>
    <message>
        <source>No: the fixed parts are more than the amount</source>
        <translation>Nej: de fasta delarna är mer än beloppet</translation>
    </message>
    <message>
        <source>No: the figures are too long</source>
        <translation>Nej: talen är för långa</translation>
    </message>
    <message>
        <source>Figures for all, in whole numbers that a spreadsheet holds exactly</source>
        <translation>Tal för alla, i heltal som ett kalkylblad rymmer exakt</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Att läsa</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Räkna själv</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Compute the difference</source>
        <translation>Räkna skillnaden själv</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>An amount can only be paid in at least one instalment, of at least 1 öre.</source>
        <translation>Ett belopp kan bara betalas i minst en delbetalning, på minst 1 öre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>instalment</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>instalment and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>instalment and months</comment>
        <translation>%1, %2–%3</translation>
    </message>
</context>
<context>
    <name>BillingDocument</name>
    <message>
        <source>%1 has no part in the split for %2.</source>
        <translation>%1 har ingen del i fördelningen för %2.</translation>
    </message>
    <message>
        <source>the whole of %1</source>
        <translation>hela %1</translation>
    </message>
    <message>
        <source>%1 of 12 months of %2</source>
        <translation>%1 av 12 månader %2</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ännu inte beslutad</translation>
    </message>
    <message>
        <source>decided, by whom is not written down</source>
        <translation>beslutad, av vem är inte antecknat</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
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
        <source>Money from</source>
        <translation>Medel från</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Instalments for %1</source>
        <translation>Delbetalningar för %1</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Delbetalning</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How the amount for %1 is computed</source>
        <translation>Så räknas beloppet för %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>department</source>
        <translation>förvaltning</translation>
    </message>
    <message>
        <source>invoice address</source>
        <translation>fakturaadress</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Ännu inte känt: %1.</translation>
    </message>
    <message>
        <source>Proposal, not decided yet: this is no basis for an invoice.</source>
        <translation>Förslag, ännu inte beslutat: det här är inget underlag att fakturera efter.</translation>
    </message>
    <message>
        <source>How the amount is computed</source>
        <translation>Så räknas beloppet</translation>
    </message>
    <message>
        <source>Billing basis %1</source>
        <translation>Fakturaunderlag %1</translation>
    </message>
    <message>
        <source>It is unclear where the money comes from, %1.</source>
        <translation>Det är oklart varifrån medlen kommer, %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is paid for, and which part of the year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An example: persons, addresses and references are invented.</source>
        <translation>Ett exempel: personer, adresser och referenser är påhittade.</translation>
    </message>
</context>
<context>
    <name>BudgetDifferences</name>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (tidigare: %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 for all</source>
        <translation>1 för alla</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>samma för alla</translation>
    </message>
    <message>
        <source>what differs from version %1</source>
        <translation>det som skiljer från version %1</translation>
    </message>
    <message>
        <source>the whole amount</source>
        <translation>hela beloppet</translation>
    </message>
    <message>
        <source>Amount to split</source>
        <translation>Belopp att fördela</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <source>Population date</source>
        <translation>Dag för folkmängden</translation>
    </message>
    <message>
        <source>What is split</source>
        <translation>Det som fördelas</translation>
    </message>
</context>
<context>
    <name>BudgetDifferencesText</name>
    <message>
        <source>Version %1, kr</source>
        <translation>Version %1, kr</translation>
    </message>
    <message>
        <source>Difference, kr</source>
        <translation>Skillnad, kr</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>ny rad</translation>
    </message>
    <message>
        <source>%1: new row</source>
        <translation>%1: ny rad</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: borttagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sum of all rows</source>
        <translation>Summa av alla rader</translation>
    </message>
    <message>
        <source>What each pays by both versions</source>
        <translation>Vad var och en betalar enligt båda versionerna</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How the amount is split</source>
        <translation>Hur beloppet fördelas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation>Inget skiljer från version %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>how the amount is split</source>
        <translation>hur beloppet fördelas</translation>
    </message>
    <message>
        <source>what the members pay</source>
        <translation>vad parterna betalar</translation>
    </message>
    <message>
        <source>From version %1 differ: %2.</source>
        <translation>Från version %1 skiljer: %2.</translation>
    </message>
    <message>
        <source>What differs from version %1</source>
        <translation>Det som skiljer från version %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Costs that differ</source>
        <translation>Kostnader som skiljer</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Financing that differs</source>
        <translation>Finansiering som skiljer</translation>
    </message>
    <message>
        <source>What each pays</source>
        <translation>Vad var och en betalar</translation>
    </message>
</context>
<context>
    <name>BudgetFigures</name>
    <message>
        <source>kr, %1</source>
        <translation>kr, %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>What the municipalities pay</source>
        <translation>Vad kommunerna betalar</translation>
    </message>
    <message>
        <source>What the members pay</source>
        <translation>Vad parterna betalar</translation>
    </message>
    <message>
        <source>The municipalities&apos; shares</source>
        <translation>Kommunernas andelar</translation>
    </message>
    <message>
        <source>The members&apos; shares</source>
        <translation>Parternas andelar</translation>
    </message>
    <message>
        <source>Kronor per inhabitant</source>
        <translation>Kronor per invånare</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a member and a date</comment>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>divided by the population</source>
        <translation>delat med folkmängden</translation>
    </message>
    <message>
        <source>divided by the population on %1</source>
        <translation>delat med folkmängden den %1</translation>
    </message>
    <message>
        <source>per cent of %1, %2</source>
        <translation>procent av %1, %2</translation>
    </message>
    <message>
        <source>It is %1 for each.</source>
        <translation>Det är %1 för var och en.</translation>
    </message>
    <message>
        <source>The largest is %1, of %2; the smallest %3, of %4.</source>
        <translation>Störst är %1, för %2, och minst %3, för %4.</translation>
    </message>
    <message>
        <source>No population is known for %1.</source>
        <translation>Folkmängd saknas för %1.</translation>
    </message>
    <message>
        <source>Costs by category</source>
        <translation>Kostnader efter slag</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>%1 cost most.</source>
        <translation>%1 kostar mest.</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>Varifrån pengarna kommer</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>%1 gives most.</source>
        <translation>%1 ger mest.</translation>
    </message>
    <message>
        <source>%1: the %2 largest</source>
        <translation>%1: de %2 största</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Per inhabitant</source>
        <translation>Per invånare</translation>
    </message>
</context>
<context>
    <name>BudgetLock</name>
    <message>
        <source>The budget for %1, version %2, is closed and is not changed any more. Make a new version of it.</source>
        <translation>Budgeten för %1, version %2, är avslutad och ändras inte mer. Gör en ny version av den.</translation>
    </message>
    <message>
        <source>The budget for %1, version %2, has been adopted and is not changed any more. Make a new version of it.</source>
        <translation>Budgeten för %1, version %2, är beslutad och ändras inte mer. Gör en ny version av den.</translation>
    </message>
    <message>
        <source>Only an adopted budget is closed. Remove the version for %1 instead, if it is not needed.</source>
        <translation>Bara en beslutad budget avslutas. Ta i stället bort versionen för %1, om den inte behövs.</translation>
    </message>
    <message>
        <source>A budget is adopted by a decision. Say which one, and of which day.</source>
        <translation>En budget antas genom ett beslut. Ange vilket, och vilken dag.</translation>
    </message>
</context>
<context>
    <name>BudgetProblems</name>
    <message>
        <source>The financing of %1 is %2 more than the costs.</source>
        <translation>Finansieringen för %1 är %2 högre än kostnaderna.</translation>
    </message>
    <message>
        <source>The financing of %1 is %2 less than the costs.</source>
        <translation>Finansieringen för %1 är %2 lägre än kostnaderna.</translation>
    </message>
    <message>
        <source>Costs are %1, financing is %2.</source>
        <translation>Kostnaderna är %1, finansieringen är %2.</translation>
    </message>
    <message>
        <source>The stated total</source>
        <translation>Den angivna summan</translation>
    </message>
    <message>
        <source>The cost rows are %1 less than the stated total of %2.</source>
        <translation>Kostnadsraderna ger %1 mindre än den angivna summan %2.</translation>
    </message>
    <message>
        <source>The cost rows are %1 more than the stated total of %2.</source>
        <translation>Kostnadsraderna ger %1 mer än den angivna summan %2.</translation>
    </message>
    <message>
        <source>%1: %2. The rows sum to %3.</source>
        <translation>%1: %2. Raderna summerar till %3.</translation>
    </message>
    <message>
        <source>The split for %1 cannot be computed.</source>
        <translation>Fördelningen för %1 går inte att räkna.</translation>
    </message>
</context>
<context>
    <name>BudgetRules</name>
    <message>
        <source>The amount %1 is larger than any budget.</source>
        <translation>Beloppet %1 är större än någon budget.</translation>
    </message>
    <message>
        <source>%1 is no year of a budget.</source>
        <translation>%1 är inget budgetår.</translation>
    </message>
    <message>
        <source>There is already a budget for %1, version %2.</source>
        <translation>Det finns redan en budget för %1, version %2.</translation>
    </message>
    <message>
        <source>The split is rounded to whole öre at the least.</source>
        <translation>Fördelningen avrundas minst till hela ören.</translation>
    </message>
    <message>
        <source>The fixed part cannot be below zero.</source>
        <translation>Den fasta delen kan inte vara under noll.</translation>
    </message>
    <message>
        <source>A budget has one rule for its split.</source>
        <translation>En budget har en regel för sin fördelning.</translation>
    </message>
    <message>
        <source>“%1” is no weight. A weight is a number from zero up, such as 1 or 0.5.</source>
        <translation>”%1” är ingen vikt. En vikt är ett tal från noll och uppåt, till exempel 1 eller 0,5.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Löner</translation>
    </message>
    <message>
        <source>Purchased services</source>
        <translation>Externa tjänster</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Lokaler</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Resor</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Övriga kostnader</translation>
    </message>
    <message>
        <source>Grant applied for</source>
        <translation>Sökt bidrag</translation>
    </message>
    <message>
        <source>Grant approved</source>
        <translation>Beviljat bidrag</translation>
    </message>
    <message>
        <source>Own financing</source>
        <translation>Egen finansiering</translation>
    </message>
    <message>
        <source>Other public financing</source>
        <translation>Annan offentlig finansiering</translation>
    </message>
    <message>
        <source>Other financing</source>
        <translation>Annan finansiering</translation>
    </message>
    <message>
        <source>%1 can have one adopted budget. Close the other version first.</source>
        <translation>%1 kan ha en beslutad budget. Avsluta den andra versionen först.</translation>
    </message>
    <message>
        <source>The rule of the split names %1 twice. Keep one of them.</source>
        <translation>Fördelningens regel nämner %1 två gånger. Behåll en av dem.</translation>
    </message>
    <message>
        <source>The split of %1, version %2 can only amend an earlier version of the same year that has been adopted.</source>
        <translation>Fördelningen för %1, version %2, kan bara ändra en tidigare version för samma år som har antagits.</translation>
    </message>
</context>
<context>
    <name>BudgetSplit</name>
    <message>
        <source>The budget for %1 has no own financing to split. Enter its amount.</source>
        <translation>Budgeten för %1 har ingen egen finansiering att fördela. Ange dess belopp.</translation>
    </message>
    <message>
        <source>There is no budget for %1, so the amount to split must be given.</source>
        <translation>Det finns ingen budget för %1, så beloppet att fördela måste anges.</translation>
    </message>
    <message>
        <source>%1 cannot take part and stay out at once. Name it once.</source>
        <translation>%1 kan inte både vara med och stå utanför. Ange kommunen eller organisationen en gång.</translation>
    </message>
    <message>
        <source>The budget for %1 has no grant that is applied for, so none can be refused. Enter the grant among the financing.</source>
        <translation>Budgeten för %1 har inget sökt bidrag, så inget kan avslås. Lägg till bidraget bland finansieringen.</translation>
    </message>
    <message>
        <source>There is no budget for %1, so there is no grant that could be refused.</source>
        <translation>Det finns ingen budget för %1, så det finns inget bidrag som kan avslås.</translation>
    </message>
</context>
<context>
    <name>BudgetVersions</name>
    <message>
        <source>The budget for %1, version %2,</source>
        <comment>begins a sentence</comment>
        <translation>Budgeten för %1, version %2,</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”, so this cannot be done with it.</source>
        <translation>%1 har läget ”%2”, så det går inte att göra med den.</translation>
    </message>
    <message>
        <source>%1 cannot be adopted while something is unexplained: %2 Mend it, or accept it with a reason.</source>
        <translation>%1 kan inte antas medan något är oförklarat: %2 Rätta det, eller godta det med motivering.</translation>
    </message>
    <message>
        <source>%1 lacks amounts. Enter its costs and its financing before it is adopted.</source>
        <translation>%1 saknar belopp. Fyll i kostnader och finansiering innan den antas.</translation>
    </message>
    <message>
        <source>decision of %1</source>
        <translation>beslut den %1</translation>
    </message>
</context>
<context>
    <name>BudgetYears</name>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>Summa kostnader</translation>
    </message>
    <message>
        <source>Sum of financing</source>
        <translation>Summa finansiering</translation>
    </message>
    <message>
        <source>Budgets of several years, kronor</source>
        <translation>Budgetar för flera år, kronor</translation>
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
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>%1: version %2, %3.</source>
        <translation>%1: version %2, %3.</translation>
    </message>
</context>
<context>
    <name>ComparisonDocument</name>
    <message>
        <source>Budget %1, version %2</source>
        <translation>Budget %1, version %2</translation>
    </message>
    <message>
        <source>By the budget for %1 the members pay %2 together.</source>
        <translation>Enligt budgeten för %1 betalar parterna tillsammans %2.</translation>
    </message>
    <message>
        <source>The split of the budget for %1 cannot be computed.</source>
        <translation>Fördelningen av budgeten för %1 går inte att räkna.</translation>
    </message>
    <message>
        <source>%1: %2, which is %3 more.</source>
        <comment>a scenario, what all pay then</comment>
        <translation>%1: %2, det vill säga %3 mer.</translation>
    </message>
    <message>
        <source>%1: %2, which is %3 less.</source>
        <comment>a scenario, what all pay then</comment>
        <translation>%1: %2, det vill säga %3 mindre.</translation>
    </message>
    <message>
        <source>What each pays by the budget for %1 and in its scenarios, kronor</source>
        <translation>Vad var och en betalar enligt budgeten för %1 och i räkneexemplen, kronor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1, kr</source>
        <comment>an amount&apos;s head</comment>
        <translation>%1, kr</translation>
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
        <source>What each would pay</source>
        <translation>Vad var och en skulle betala</translation>
    </message>
    <message>
        <source>What the %1 largest would pay</source>
        <translation>Vad de %1 största skulle betala</translation>
    </message>
    <message>
        <source>kronor</source>
        <translation>kronor</translation>
    </message>
    <message>
        <source>What happens if … Scenarios for %1</source>
        <translation>Vad händer om … Räkneexempel för %1</translation>
    </message>
    <message>
        <source>Scenarios %1</source>
        <translation>Räkneexempel %1</translation>
    </message>
    <message>
        <source>Scenarios are computed to be compared. None of them is decided, and the budget&apos;s own split stays as it is.</source>
        <translation>Räkneexemplen är till för att jämföra. Inget av dem är beslutat, och budgetens egen fördelning är oförändrad.</translation>
    </message>
    <message>
        <source>What each scenario assumes</source>
        <translation>Vad räkneexemplen utgår från</translation>
    </message>
</context>
<context>
    <name>DecidedProblems</name>
    <message>
        <source>The decided split for %1, version %2, does not give the amounts that were decided.</source>
        <translation>Den beslutade fördelningen för %1, version %2, ger inte de belopp som beslutades.</translation>
    </message>
    <message>
        <source>%1 Something has changed the file without Samsyn. Restore a copy from before that.</source>
        <translation>%1 Något har ändrat filen utan Samsyn. Återställ en säkerhetskopia från tiden före det.</translation>
    </message>
    <message>
        <source>%1: decided %2, computed %3.</source>
        <translation>%1: beslutat %2, uträknat %3.</translation>
    </message>
    <message>
        <source>%1 shares the cost for %2 of 12 months; when it was decided it was %3.</source>
        <translation>%1 delar kostnaden %2 av 12 månader; när den beslutades var det %3.</translation>
    </message>
    <message>
        <source>%1 does not share the cost any more.</source>
        <translation>%1 delar inte kostnaden längre.</translation>
    </message>
    <message>
        <source>%1 shares the cost for %2 of 12 months, and had no part when it was decided.</source>
        <translation>%1 delar kostnaden %2 av 12 månader, och var inte med när den beslutades.</translation>
    </message>
    <message>
        <source>The population of %1 on %2, %3 when it was decided, is no longer there.</source>
        <translation>Folkmängden i %1 den %2, %3 när den beslutades, finns inte kvar.</translation>
    </message>
    <message>
        <source>The population of %1 on %2 is %3; when it was decided it was %4.</source>
        <translation>Folkmängden i %1 den %2 är %3; när den beslutades var den %4.</translation>
    </message>
    <message>
        <source>Since the split for %1 was decided, something has changed for %2.</source>
        <translation>Sedan fördelningen för %1 beslutades har något ändrats för %2.</translation>
    </message>
    <message>
        <source>%1 What was decided stands. A new version splits again.</source>
        <translation>%1 Det som är beslutat gäller. En ny version fördelar på nytt.</translation>
    </message>
</context>
<context>
    <name>DecidedSplit</name>
    <message>
        <source>What was decided for %1 cannot be read. Restore a copy of the workspace.</source>
        <translation>Det som beslutades för %1 går inte att läsa. Återställ en säkerhetskopia av arbetsytan.</translation>
    </message>
    <message>
        <source>%1 has been removed meanwhile.</source>
        <translation>%1 har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>A budget has one decided split.</source>
        <translation>En budget har en beslutad fördelning.</translation>
    </message>
    <message>
        <source>A decided split is rounded to 1 öre or more, and its fixed part is not below zero.</source>
        <translation>En beslutad fördelning avrundas till minst 1 öre, och dess fasta del är inte under noll.</translation>
    </message>
    <message>
        <source>“%1” is no list of periods, such as 2010-02-01/2010-12-31 2011-07-01/.. .</source>
        <translation>”%1” är ingen lista med perioder, som 2010-02-01/2010-12-31 2011-07-01/.. .</translation>
    </message>
    <message>
        <source>“%1” is no weight of a decided split.</source>
        <translation>”%1” är ingen vikt i en beslutad fördelning.</translation>
    </message>
    <message>
        <source>The decided split names %1 twice.</source>
        <translation>Den beslutade fördelningen nämner %1 två gånger.</translation>
    </message>
</context>
<context>
    <name>RecalculationColumns</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Takes part on the basis date, 1 or 0</source>
        <translation>Med på utgångsdagen, 1 eller 0</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Nyckeltal i fördelningen</translation>
    </message>
    <message>
        <source>Quota, kronor</source>
        <translation>Kvot, kronor</translation>
    </message>
    <message>
        <source>Rounded down, kronor</source>
        <translation>Avrundat nedåt, kronor</translation>
    </message>
    <message>
        <source>Remainder, of a unit</source>
        <translation>Rest, av en enhet</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Extra, kronor</source>
        <translation>Extra, kronor</translation>
    </message>
    <message>
        <source>Rest, kronor</source>
        <translation>Återstod, kronor</translation>
    </message>
    <message>
        <source>Whole year, kronor</source>
        <translation>Helt år, kronor</translation>
    </message>
    <message>
        <source>Amount, kronor</source>
        <translation>Belopp, kronor</translation>
    </message>
    <message>
        <source>Share, percent</source>
        <translation>Andel, procent</translation>
    </message>
    <message>
        <source>More or less than in the split, kronor</source>
        <translation>Mer eller mindre än i fördelningen, kronor</translation>
    </message>
    <message>
        <source>Units by the key, high part</source>
        <translation>Enheter efter nyckeln, övre delen</translation>
    </message>
    <message>
        <source>What is left of it</source>
        <translation>Vad som är kvar av den</translation>
    </message>
    <message>
        <source>The same, low part</source>
        <translation>Dito, nedre delen</translation>
    </message>
    <message>
        <source>Units by the key, low part</source>
        <translation>Enheter efter nyckeln, nedre delen</translation>
    </message>
    <message>
        <source>What is left of the low part</source>
        <translation>Vad som är kvar av nedre delen</translation>
    </message>
    <message>
        <source>Units of the fixed part</source>
        <translation>Enheter av den fasta delen</translation>
    </message>
    <message>
        <source>What is left of the fixed part</source>
        <translation>Vad som är kvar av den fasta delen</translation>
    </message>
    <message>
        <source>All that is left, as a numerator</source>
        <translation>Allt som är kvar, som täljare</translation>
    </message>
    <message>
        <source>Units, rounded down</source>
        <translation>Enheter, avrundat nedåt</translation>
    </message>
    <message>
        <source>Numerator of the remainder</source>
        <translation>Restens täljare</translation>
    </message>
    <message>
        <source>Sum of the months, whole</source>
        <translation>Månadernas summa, hela tal</translation>
    </message>
    <message>
        <source>Sum of the last six decimals</source>
        <translation>Summa av de sista sex decimalerna</translation>
    </message>
    <message>
        <source>Sum of the middle six</source>
        <translation>Summa av de mellersta sex</translation>
    </message>
    <message>
        <source>Sum of the first six</source>
        <translation>Summa av de första sex</translation>
    </message>
    <message>
        <source>Sum with what is carried over</source>
        <translation>Summa med det som förs över</translation>
    </message>
    <message>
        <source>Remainder, first six decimals</source>
        <translation>Rest, de första sex decimalerna</translation>
    </message>
    <message>
        <source>The next six</source>
        <translation>De nästa sex</translation>
    </message>
    <message>
        <source>The last six</source>
        <translation>De sista sex</translation>
    </message>
    <message>
        <source>Of equals, the larger population first</source>
        <translation>Vid lika: större folkmängd först</translation>
    </message>
    <message>
        <source>Of equals, the larger weight first</source>
        <translation>Vid lika: större vikt först</translation>
    </message>
    <message>
        <source>Order of equals</source>
        <translation>Ordning vid lika</translation>
    </message>
    <message>
        <source>Öre before the rest</source>
        <translation>Öre före återstoden</translation>
    </message>
    <message>
        <source>May get the rest</source>
        <translation>Kan få återstoden</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>Månader som räknas</translation>
    </message>
</context>
<context>
    <name>RecalculationFigures</name>
    <message>
        <source>Sign of the amount</source>
        <translation>Beloppets tecken</translation>
    </message>
    <message>
        <source>a negative amount is split as if it were positive, and turned</source>
        <translation>ett negativt belopp fördelas som om det vore positivt och vänds sedan</translation>
    </message>
    <message>
        <source>Amount, öre</source>
        <translation>Belopp, öre</translation>
    </message>
    <message>
        <source>Unit, öre</source>
        <translation>Enhet, öre</translation>
    </message>
    <message>
        <source>Fixed part for a year, öre</source>
        <translation>Fast del för ett år, öre</translation>
    </message>
    <message>
        <source>Weights times</source>
        <translation>Vikterna gånger</translation>
    </message>
    <message>
        <source>so that all are whole; weights may have six decimals</source>
        <translation>så att alla blir hela tal; vikter får ha sex decimaler</translation>
    </message>
    <message>
        <source>Months divided by</source>
        <translation>Månaderna delade med</translation>
    </message>
    <message>
        <source>their common divisor, so that key figures stay small</source>
        <translation>deras gemensamma delare, så att nyckeltalen hålls små</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Räknas i</translation>
    </message>
    <message>
        <source>1: öre; 12: twelfths of an öre, since the fixed part goes by months</source>
        <translation>1: öre; 12: tolftedels öre, eftersom den fasta delen går efter månader</translation>
    </message>
    <message>
        <source>Months of all</source>
        <translation>Månader för alla</translation>
    </message>
    <message>
        <source>Split by the key</source>
        <translation>Fördelas efter nyckeln</translation>
    </message>
    <message>
        <source>the amount less the fixed parts</source>
        <translation>beloppet minus de fasta delarna</translation>
    </message>
    <message>
        <source>A unit is</source>
        <translation>En enhet är</translation>
    </message>
    <message>
        <source>To divide</source>
        <translation>Att dela</translation>
    </message>
    <message>
        <source>Sum of the key figures</source>
        <translation>Nyckeltalens summa</translation>
    </message>
    <message>
        <source>Units to divide</source>
        <translation>Enheter att dela</translation>
    </message>
    <message>
        <source>What is no unit</source>
        <translation>Det som inte blir en enhet</translation>
    </message>
    <message>
        <source>Denominator of the remainders</source>
        <translation>Resternas nämnare</translation>
    </message>
    <message>
        <source>High part of what is divided</source>
        <translation>Övre delen av det som delas</translation>
    </message>
    <message>
        <source>divided in two parts, so that no figure is longer than a spreadsheet holds</source>
        <translation>delas i två delar, så att inget tal blir längre än ett kalkylblad rymmer</translation>
    </message>
    <message>
        <source>Low part</source>
        <translation>Nedre delen</translation>
    </message>
    <message>
        <source>Months with nobody</source>
        <translation>Månader utan någon</translation>
    </message>
    <message>
        <source>Covered, öre</source>
        <translation>Täcks, öre</translation>
    </message>
    <message>
        <source>Units of all</source>
        <translation>Enheter för alla</translation>
    </message>
    <message>
        <source>Rest, öre</source>
        <translation>Återstod, öre</translation>
    </message>
    <message>
        <source>what is no multiple of the unit goes to the largest payer</source>
        <translation>det som inte går jämnt upp går till den som betalar mest</translation>
    </message>
    <message>
        <source>Extra units</source>
        <translation>Extra enheter</translation>
    </message>
    <message>
        <source>one each to the largest remainders</source>
        <translation>en var till de största resterna</translation>
    </message>
    <message>
        <source>Somebody pays by the key</source>
        <translation>Någon betalar efter nyckeln</translation>
    </message>
    <message>
        <source>Largest figure on the way</source>
        <translation>Största tal på vägen</translation>
    </message>
    <message>
        <source>exact below %1</source>
        <translation>exakt under %1</translation>
    </message>
</context>
<context>
    <name>RecalculationMonths</name>
    <message>
        <source>Key figure × months</source>
        <translation>Nyckeltal × månader</translation>
    </message>
    <message>
        <source>High part</source>
        <translation>Övre delen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>With the low part</source>
        <translation>Med nedre delen</translation>
    </message>
    <message>
        <source>Low part</source>
        <translation>Nedre delen</translation>
    </message>
    <message>
        <source>First six decimals</source>
        <translation>De första sex decimalerna</translation>
    </message>
    <message>
        <source>The next six</source>
        <translation>De nästa sex</translation>
    </message>
    <message>
        <source>The last six</source>
        <translation>De sista sex</translation>
    </message>
    <message>
        <source>Takes part, 1 or 0</source>
        <translation>Med, 1 eller 0</translation>
    </message>
    <message>
        <source>Who takes part in which months</source>
        <translation>Vilka som är med vilka månader</translation>
    </message>
    <message>
        <source>What stands in blue may be changed. Each month&apos;s twelfth is split by the key among those who take part in it. Shares are summed with 18 decimals, which tells all remainders apart.</source>
        <translation>Det som står i blått får ändras. Varje månads tolftedel fördelas efter nyckeln på dem som är med den månaden. Andelarna summeras med 18 decimaler, så att alla rester går att skilja åt.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Sum of the key figures</source>
        <translation>Nyckeltalens summa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>RowsImport</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, as no budget has. Copy the budget&apos;s rows alone.</source>
        <translation>Tabellen har fler än %1 rader, vilket ingen budget har. Kopiera bara budgetens rader.</translation>
    </message>
    <message>
        <source>A heading.</source>
        <translation>En rubrik.</translation>
    </message>
    <message>
        <source>A sum of some rows.</source>
        <translation>En delsumma.</translation>
    </message>
    <message>
        <source>A sum.</source>
        <translation>En summa.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Utelämnad.</translation>
    </message>
    <message>
        <source>No amount.</source>
        <translation>Inget belopp.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>”%1” är inget belopp.</translation>
    </message>
    <message>
        <source>The amount has no text that says what it is for.</source>
        <translation>Beloppet saknar en text som säger vad det gäller.</translation>
    </message>
    <message>
        <source>There is no amount here. Copy rows with a text and an amount, such as “Premises” and “46 000”.</source>
        <translation>Här finns inget belopp. Kopiera rader med en text och ett belopp, till exempel ”Lokaler” och ”46 000”.</translation>
    </message>
    <message>
        <source>Some rows cannot be taken in. Mend them, or leave them out; until then nothing is stored.</source>
        <translation>Några rader går inte att läsa in. Rätta dem eller utelämna dem; till dess sparas ingenting.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, as no budget has. Copy the budget&apos;s rows alone.</source>
        <translation>Texten har fler än %1 tecken, vilket ingen budget har. Kopiera bara budgetens rader.</translation>
    </message>
</context>
<context>
    <name>ScenarioDraft</name>
    <message>
        <source>Enter a membership for %1 that shares the cost all of %2; until then the draft does not count it.</source>
        <translation>Lägg in ett medlemskap för %1 som delar kostnaden hela %2; till dess räknas %1 inte med i utkastet.</translation>
    </message>
    <message>
        <source>%1 has the weight 0 in the draft and pays the fixed part alone; end its membership before %2, if it leaves.</source>
        <translation>%1 har vikten 0 i utkastet och betalar bara den fasta delen; avsluta medlemskapet före %2 om kommunen lämnar samverkan.</translation>
    </message>
    <message>
        <source>%1 has the weight 0 in the draft and pays nothing; end its membership before %2, if it leaves.</source>
        <translation>%1 har vikten 0 i utkastet och betalar inget; avsluta medlemskapet före %2 om kommunen lämnar samverkan.</translation>
    </message>
    <message>
        <source>From the scenario “%1” of version %2.</source>
        <translation>Efter räkneexemplet ”%1” i version %2.</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>by months</source>
        <comment>scenario&apos;s name</comment>
        <translation>efter antal månader</translation>
    </message>
    <message>
        <source>month by month</source>
        <comment>scenario&apos;s name</comment>
        <translation>månad för månad</translation>
    </message>
    <message>
        <source>exits not recomputed</source>
        <comment>scenario&apos;s name</comment>
        <translation>enligt beslutad fördelning</translation>
    </message>
    <message>
        <source>A part of a year counts by its months.</source>
        <translation>Del av år räknas efter antal månader.</translation>
    </message>
    <message>
        <source>Each month is split among the members of that month.</source>
        <translation>Varje månad fördelas mellan dem som är med den månaden.</translation>
    </message>
    <message>
        <source>The split stays as decided: who leaves during the year is not made up for by the others.</source>
        <translation>Fördelningen står fast: utträden under året räknas inte om för de övriga.</translation>
    </message>
    <message>
        <source>The grant applied for is refused.</source>
        <translation>Det sökta bidraget avslås.</translation>
    </message>
    <message>
        <source>The grant applied for, %1, is refused and added to the members&apos; part, which becomes %2.</source>
        <translation>Det sökta bidraget, %1, avslås och läggs till kommunernas del, som blir %2.</translation>
    </message>
    <message>
        <source>if the grant is refused</source>
        <comment>scenario&apos;s name</comment>
        <translation>om bidraget avslås</translation>
    </message>
    <message>
        <source>%1 to split</source>
        <comment>scenario&apos;s name</comment>
        <translation>%1 att fördela</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>scenario&apos;s name</comment>
        <translation>utan %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>scenario&apos;s name</comment>
        <translation>med %1</translation>
    </message>
    <message>
        <source>population on %1</source>
        <comment>scenario&apos;s name</comment>
        <translation>folkmängden den %1</translation>
    </message>
    <message>
        <source>members of %1</source>
        <comment>scenario&apos;s name, a date</comment>
        <translation>de som var med den %1</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <comment>scenario&apos;s name</comment>
        <translation>avrundat till %1</translation>
    </message>
    <message>
        <source>fixed part %1</source>
        <comment>scenario&apos;s name</comment>
        <translation>fast del %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Räkneexempel</translation>
    </message>
    <message>
        <source>The amount is %1.</source>
        <translation>Beloppet är %1.</translation>
    </message>
    <message>
        <source>%1 takes no part in %2.</source>
        <translation>%1 är inte med %2.</translation>
    </message>
    <message>
        <source>%1 take no part in %2.</source>
        <comment>several names</comment>
        <translation>%1 är inte med %2.</translation>
    </message>
    <message>
        <source>%1 shares the cost all year.</source>
        <translation>%1 delar kostnaden hela året.</translation>
    </message>
    <message>
        <source>%1 share the cost all year.</source>
        <comment>several names</comment>
        <translation>%1 delar kostnaden hela året.</translation>
    </message>
    <message>
        <source>The population on %1 is used.</source>
        <translation>Folkmängden den %1 används.</translation>
    </message>
    <message>
        <source>Those count who shared the cost on %1.</source>
        <translation>De som delade kostnaden den %1 räknas.</translation>
    </message>
    <message>
        <source>Amounts are rounded to %1.</source>
        <translation>Beloppen avrundas till %1.</translation>
    </message>
    <message>
        <source>Each pays a fixed part of %1 before the rest is split.</source>
        <translation>Var och en betalar en fast del på %1 innan resten fördelas.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message>
        <source>%1 does not share the cost of %2 anyway.</source>
        <translation>%1 delar ändå inte kostnaden för %2.</translation>
    </message>
    <message>
        <source>%1 shares the cost of %2 anyway, all year.</source>
        <translation>%1 delar ändå kostnaden för %2, hela året.</translation>
    </message>
    <message>
        <source>By months as a member</source>
        <translation>Efter antal månader</translation>
    </message>
    <message>
        <source>Month by month, among the members of the month</source>
        <translation>Månad för månad, mellan månadens parter</translation>
    </message>
    <message>
        <source>As decided, exits not recomputed</source>
        <translation>Enligt beslutad fördelning (utträde räknas inte om)</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A scenario has a name, so that it is known which one it is. Enter one.</source>
        <translation>Ett räkneexempel har ett namn, så att det syns vilket det är. Ange ett namn.</translation>
    </message>
    <message>
        <source>A scenario is rounded to 1 öre or more.</source>
        <translation>Ett räkneexempel avrundas till minst 1 öre.</translation>
    </message>
    <message>
        <source>The fixed part of a scenario cannot be below zero.</source>
        <translation>Den fasta delen i ett räkneexempel kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>At most %1 scenarios stand beside a budget. Remove one of them first.</source>
        <translation>Högst %1 räkneexempel kan stå bredvid en budget. Ta bort något av dem först.</translation>
    </message>
    <message>
        <source>The scenario names %1 twice. Keep one of them.</source>
        <translation>Räkneexemplet nämner %1 två gånger. Behåll en av dem.</translation>
    </message>
</context>
<context>
    <name>SplitChange</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>others share the cost, or for other months</source>
        <translation>andra delar kostnaden, eller andra månader</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>the populations have changed</source>
        <translation>folkmängderna har ändrats</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>the split follows another rule</source>
        <translation>fördelningen följer en annan regel</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 mindre</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mer</translation>
    </message>
    <message>
        <source>%1 had no part in the split for %2.</source>
        <translation>%1 var inte med i fördelningen för %2.</translation>
    </message>
    <message>
        <source>%1 because %2</source>
        <comment>300 kr more because …</comment>
        <translation>%1 för att %2</translation>
    </message>
    <message>
        <source>%1 pays as much as for %2</source>
        <translation>%1 betalar lika mycket som för %2</translation>
    </message>
    <message>
        <source>%1 pays %2 than for %3</source>
        <comment>300 kr more than for 2011</comment>
        <translation>%1 betalar %2 än för %3</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, för att %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>the whole difference, and its parts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>had no part in the split</source>
        <translation>var inte med i fördelningen</translation>
    </message>
    <message>
        <source>From %1 to %2, kronor</source>
        <translation>Från %1 till %2, kronor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>the amount to split is larger (%1)</source>
        <translation>ett större belopp fördelas (%1)</translation>
    </message>
    <message>
        <source>the amount to split is smaller (%1)</source>
        <translation>ett mindre belopp fördelas (%1)</translation>
    </message>
</context>
</TS>
