<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FrameworkText</name>
    <message numerus="yes">
        <source>import %Ln feature(s)</source>
        <extracomment>a step that can be undone: features placed by a mapping</extracomment>
        <translation>
            <numerusform>import %Ln feature</numerusform>
            <numerusform>import %Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be used</source>
        <translation>
            <numerusform>%Ln row could not be used</numerusform>
            <numerusform>%Ln rows could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name customers that no accounts file has</source>
        <translation>
            <numerusform>%Ln row names a customer that no accounts file has</numerusform>
            <numerusform>%Ln rows name customers that no accounts file has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were added to another of the same customer, day and feature</source>
        <translation>
            <numerusform>%Ln row was added to another of the same customer, day and feature</numerusform>
            <numerusform>%Ln rows were added to another of the same customer, day and feature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln row is dated in the future</numerusform>
            <numerusform>%Ln rows are dated in the future</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneText</name>
    <message numerus="yes">
        <source>uses of %Ln feature(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>uses of %Ln feature</numerusform>
            <numerusform>uses of %Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurvivalFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s) reached it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln customer reached it; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%Ln customers reached it; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln customer did not reach it; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%Ln customers did not reach it; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln customer(s); a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%2: %Ln customer; a curve needs %1. The table shows the counts.</numerusform>
            <numerusform>%2: %Ln customers; a curve needs %1. The table shows the counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DataPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with impossible dates</source>
        <translation>
            <numerusform>%Ln customer with impossible dates</numerusform>
            <numerusform>%Ln customers with impossible dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) signed up before usage begins</source>
        <translation>
            <numerusform>%Ln customer signed up before usage begins</numerusform>
            <numerusform>%Ln customers signed up before usage begins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a signup date</source>
        <translation>
            <numerusform>%Ln account without a signup date</numerusform>
            <numerusform>%Ln accounts without a signup date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneWorkbench</name>
    <message numerus="yes">
        <source>The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>The window of %Ln customer meets it. Missing is not zero: their figures may be too low.</numerusform>
            <numerusform>The window of %Ln customers meets it. Missing is not zero: their figures may be too low.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StatusLine</name>
    <message numerus="yes">
        <source>data to %1, %Ln day(s) old</source>
        <translation>
            <numerusform>data to %1, %Ln day old</numerusform>
            <numerusform>data to %1, %Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::SweepCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and all of them do the same.</source>
        <translation>
            <numerusform>%Ln customer can be judged at the horizon, and all of them do the same.</numerusform>
            <numerusform>%Ln customers can be judged at the horizon, and all of them do the same.</numerusform>
        </translation>
    </message>
</context>
</TS>
