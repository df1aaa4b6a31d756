<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
</context>
</TS>
