<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>BreadthFigures</name>
    <message>
        <source>≥ %1 of %2 categories mature</source>
        <extracomment>%1 and %2: numbers of categories</extracomment>
        <translation>เชี่ยวชาญ ≥ %1 จาก %2 หมวด</translation>
    </message>
    <message>
        <source>use in the last %1 days</source>
        <translation>การใช้ใน %1 วันล่าสุด</translation>
    </message>
    <message>
        <source>n = %1 customers as of %2</source>
        <translation>n = %1 ลูกค้า ถึง %2</translation>
    </message>
    <message>
        <source>Retention by mature categories</source>
        <translation>การรักษาลูกค้าตามจำนวนหมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Mature categories per customer</source>
        <translation>จำนวนหมวดที่เชี่ยวชาญต่อลูกค้า</translation>
    </message>
    <message>
        <source>Mature categories</source>
        <translation>หมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>%1 mature</source>
        <extracomment>%1: the share of customers that are mature</extracomment>
        <translation>%1 เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>saved %1: %2</source>
        <extracomment>%1: the name of the saved version, %2: a share</extracomment>
        <translation>ที่บันทึก %1: %2</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>แถวที่อ่าน</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>ปรับปรุง</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>rows</comment>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>รวมแถว</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Why a row is rejected</source>
        <translation>เหตุผลที่แถวใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Rows stored</source>
        <translation>แถวในคลัง</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>แถวในไฟล์</translation>
    </message>
    <message>
        <source>Sum stored</source>
        <translation>ผลรวมในคลัง</translation>
    </message>
    <message>
        <source>Sum in the file</source>
        <translation>ผลรวมในไฟล์</translation>
    </message>
    <message>
        <source>Churn and day 0</source>
        <translation>การเลิกใช้และวันที่ 0</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>กลับมา</translation>
    </message>
    <message>
        <source>Day 0 moved</source>
        <translation>วันที่ 0 เลื่อน</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>ไม่เคยจ่าย</translation>
    </message>
    <message>
        <source>Without subscription</source>
        <translation>ไม่มีการสมัครสมาชิก</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>จะทำอย่างไร</translation>
    </message>
</context>
<context>
    <name>CohortFigure</name>
    <message>
        <source>from landmark day %1</source>
        <translation>จากวันตั้งต้น %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>จากวันสมัคร</translation>
    </message>
    <message>
        <source>%1 left before</source>
        <translation>เลิกใช้ก่อน %1 ราย</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>ใหม่เกินไป %1 ราย</translation>
    </message>
    <message>
        <source>horizon not over for %1</source>
        <translation>ยังไม่ครบขอบเวลา %1 ราย</translation>
    </message>
    <message>
        <source>%1 had it already</source>
        <translation>ถึงเกณฑ์ก่อนแล้ว %1 ราย</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>ไม่ทราบ %1 ราย</translation>
    </message>
    <message>
        <source>%1 with impossible dates</source>
        <translation>วันที่เป็นไปไม่ได้ %1 ราย</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ณ %1</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>ยังใช้งานอยู่</translation>
    </message>
    <message>
        <source>Kaplan-Meier %1 with 95% band, by %2, %3.</source>
        <extracomment>%1: &quot;from signup&quot; or &quot;from landmark day 90&quot;; %2: &quot;plan&quot;; %3: &quot;n = 5,000&quot;</extracomment>
        <translation>แคปแลน-ไมเออร์%1 พร้อมแถบ 95% แยกตาม%2 %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 ที่ %2</translation>
    </message>
</context>
<context>
    <name>CohortTests</name>
    <message>
        <source>Log-rank %1, %2 df, p %3</source>
        <extracomment>A test: its figure, degrees of freedom, and p with its sign</extracomment>
        <translation>ล็อกแรงก์ %1 องศาอิสระ %2 p %3</translation>
    </message>
    <message>
        <source>Log-rank: undefined, for fewer than two cohorts could have lost anybody</source>
        <translation>ล็อกแรงก์: หาค่าไม่ได้ เพราะมีกลุ่มที่อาจเสียลูกค้าน้อยกว่าสองกลุ่ม</translation>
    </message>
    <message>
        <source>Stratified by %4: log-rank %1, %2 df, p %3</source>
        <extracomment>A test within the values of an attribute: its figure, degrees of freedom, p with its sign, the attribute</extracomment>
        <translation>แบ่งชั้นตาม %4: ล็อกแรงก์ %1 องศาอิสระ %2 p %3</translation>
    </message>
    <message>
        <source>Hazards are not proportional (p %1): a single hazard ratio hides that it changes over time.</source>
        <translation>ความเสี่ยงไม่เป็นสัดส่วนกัน (p %1): อัตราส่วนความเสี่ยงค่าเดียวบดบังว่าค่านี้เปลี่ยนไปตามเวลา</translation>
    </message>
    <message>
        <source>No sign that hazards are not proportional (p %1).</source>
        <translation>ไม่พบสัญญาณว่าความเสี่ยงไม่เป็นสัดส่วนกัน (p %1)</translation>
    </message>
    <message>
        <source>Once reached, the hazard is %1 times that before (%2–%3, p %4).</source>
        <translation>เมื่อถึงเกณฑ์แล้ว ความเสี่ยงเป็น %1 เท่าของก่อนหน้า (%2–%3, p %4)</translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln cohort(s), ticked or not.</source>
        <translation>
            <numerusform>ของทั้งหมด %Ln กลุ่ม ไม่ว่าจะเลือกไว้หรือไม่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageFigure</name>
    <message>
        <source>Usage rows a day, mean of each week</source>
        <translation>แถวการใช้งานต่อวัน ค่าเฉลี่ยรายสัปดาห์</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ช่วงว่าง</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>สัปดาห์ตั้งแต่</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>แถวการใช้งาน</translation>
    </message>
    <message>
        <source>Rows a day</source>
        <translation>แถวต่อวัน</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>สัปดาห์ตั้งแต่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows on %Ln day(s)</source>
        <translation>
            <numerusform>%1 แถวใน %Ln วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows a day</source>
        <translation>%1 แถวต่อวัน</translation>
    </message>
    <message>
        <source>%1 is without any usage</source>
        <translation>%1 ไม่มีการใช้งานเลย</translation>
    </message>
    <message>
        <source>7 days from %1: %2 rows, usually %3</source>
        <translation>7 วันตั้งแต่ %1: %2 แถว ปกติ %3</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb: more files</comment>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 และอีก %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without any usage</source>
        <translation>
            <numerusform>%Ln เดือนที่ไม่มีการใช้งาน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: charts over time break there</source>
        <translation>%1: เส้นในแผนภูมิตามเวลาจะขาดที่เดือนเหล่านี้</translation>
    </message>
    <message>
        <source>The last day may be unfinished</source>
        <translation>วันสุดท้ายอาจยังไม่ครบ</translation>
    </message>
    <message>
        <source>%1 has less than half its usual rows</source>
        <translation>%1 มีแถวไม่ถึงครึ่งของปกติ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudden change(s) of volume</source>
        <translation>
            <numerusform>ปริมาณเปลี่ยนกะทันหัน %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: week from %1 with %2 rows, usually %3</source>
        <translation>ล่าสุด: สัปดาห์ตั้งแต่ %1 มี %2 แถว ปกติ %3</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>ข้อมูลถึง %1</translation>
    </message>
    <message>
        <source>later than the latest import: rows of the future are not used until then</source>
        <translation>หลังการนำเข้าล่าสุด: แถวในอนาคตยังไม่ถูกใช้จนถึงวันนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old when it was last imported</source>
        <translation>
            <numerusform>เก่า %Ln วันเมื่อนำเข้าครั้งล่าสุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln แถวที่ใช้ไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>kept with line and reason, to be mended and imported again</source>
        <translation>เก็บไว้พร้อมบรรทัดและเหตุผล แก้แล้วนำเข้าใหม่ได้</translation>
    </message>
    <message>
        <source>kept, used by no milestone</source>
        <translation>เก็บไว้ แต่ไม่ใช้กับเหตุการณ์สำคัญใด</translation>
    </message>
    <message>
        <source>%1 of them after churn; kept, used by no milestone</source>
        <translation>%1 แถวในนั้นอยู่หลังเลิกใช้ เก็บไว้ แต่ไม่มีเหตุการณ์สำคัญใดใช้</translation>
    </message>
    <message>
        <source>no row in the accounts table</source>
        <translation>ไม่มีแถวในตารางบัญชีลูกค้า</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of no known account</source>
        <translation>
            <numerusform>ผู้ใช้ %Ln รายไม่มีบัญชีลูกค้าที่รู้จัก</numerusform>
        </translation>
    </message>
    <message>
        <source>kept, they count for nothing</source>
        <translation>เก็บไว้ แต่ไม่นับ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a signup date</source>
        <translation>
            <numerusform>บัญชีลูกค้า %Ln บัญชีไม่มีวันสมัคร</numerusform>
        </translation>
    </message>
    <message>
        <source>known from usage or subscriptions only</source>
        <translation>พบเฉพาะในการใช้งานหรือการสมัครสมาชิก</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) signed up before usage begins</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายสมัครก่อนข้อมูลการใช้งานเริ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>their first days are not known</source>
        <translation>ไม่ทราบการใช้งานในช่วงวันแรก ๆ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without any usage</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายไม่มีการใช้งานเลย</numerusform>
        </translation>
    </message>
    <message>
        <source>they reach no milestone; see that their usage is in the files</source>
        <translation>ไม่ถึงเหตุการณ์สำคัญใด ตรวจว่าการใช้งานอยู่ในไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came back after a churn</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายกลับมาหลังเลิกใช้</numerusform>
        </translation>
    </message>
    <message>
        <source>which churn counts is chosen at the import</source>
        <translation>เลือกได้ตอนนำเข้าว่านับการเลิกใช้ครั้งใด</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a feature and its first month without use</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) with months without use</source>
        <translation>
            <numerusform>%Ln ฟีเจอร์ที่มีเดือนไม่ถูกใช้</numerusform>
        </translation>
    </message>
    <message>
        <source>in steady use before and after: %1</source>
        <translation>ใช้สม่ำเสมอทั้งก่อนและหลัง: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) in no definition</source>
        <translation>
            <numerusform>%Ln ฟีเจอร์ที่ไม่อยู่ในนิยามใด</numerusform>
        </translation>
    </message>
    <message>
        <source>used, and named by no milestone: %1</source>
        <translation>ถูกใช้ แต่ไม่มีเหตุการณ์สำคัญใดอ้างถึง: %1</translation>
    </message>
    <message>
        <source>%1 to %2; watched from %3 on</source>
        <translation>%1 ถึง %2, ติดตามตั้งแต่ %3</translation>
    </message>
    <message>
        <source>No usage yet</source>
        <translation>ยังไม่มีข้อมูลการใช้งาน</translation>
    </message>
    <message>
        <source>import a usage file to see who activates</source>
        <translation>นำเข้าไฟล์การใช้งานเพื่อดูว่าใครเปิดใช้งาน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>ลูกค้า %Ln ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them left; %2 features; as of %3</source>
        <translation>เลิกใช้แล้ว %1 ราย, %2 ฟีเจอร์, ถึง %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) before signup</source>
        <translation>
            <numerusform>การใช้งานก่อนสมัคร %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) after the last day of their customer</source>
        <translation>
            <numerusform>การใช้งานหลังวันสุดท้ายของลูกค้า %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) of unknown accounts</source>
        <translation>
            <numerusform>การใช้งานของบัญชีที่ไม่รู้จัก %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) wait for a users table</source>
        <translation>
            <numerusform>การใช้งาน %Ln แถวรอตารางผู้ใช้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) with count 0</source>
        <translation>
            <numerusform>การใช้งานที่มีจำนวน 0 %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s)</source>
        <translation>
            <numerusform>การใช้งาน %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a day to follow</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายไม่มีวันให้ติดตาม</numerusform>
        </translation>
    </message>
    <message>
        <source>they left, or the data end, before they signed up; left out</source>
        <translation>เลิกใช้หรือข้อมูลสิ้นสุดก่อนวันที่สมัคร จึงไม่นำมาวิเคราะห์</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Name</source>
        <comment>of the framework</comment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>Horizon, days</source>
        <translation>ขอบเวลา (วัน)</translation>
    </message>
    <message>
        <source>Leaving is</source>
        <translation>ถือว่าเลิกใช้เมื่อ</translation>
    </message>
    <message>
        <source>Days until dormant</source>
        <translation>จำนวนวันก่อนถือว่าหยุดใช้งาน</translation>
    </message>
    <message>
        <source>Meaningful from</source>
        <translation>การใช้ที่มีความหมายตั้งแต่</translation>
    </message>
    <message>
        <source>Expansion is of</source>
        <translation>การขยายตัววัดจาก</translation>
    </message>
    <message>
        <source>Expansion from a growth of</source>
        <translation>ถือว่าขยายตัวเมื่อโตตั้งแต่</translation>
    </message>
    <message>
        <source>The whole milestone</source>
        <translation>เหตุการณ์สำคัญทั้งหมด</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Window, days</source>
        <translation>ช่วงประเมิน (วัน)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>วิธีวัด</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>วิธีนับ</translation>
    </message>
    <message>
        <source>Periods in a row</source>
        <translation>จำนวนรอบติดต่อกัน</translation>
    </message>
    <message>
        <source>Required steps</source>
        <translation>จำนวนขั้นตอนที่ต้องทำ</translation>
    </message>
    <message>
        <source>Features that count</source>
        <extracomment>%1: a setup step or product area</extracomment>
        <translation>ฟีเจอร์ที่นับ</translation>
    </message>
    <message>
        <source>%1: features</source>
        <translation>%1: ฟีเจอร์</translation>
    </message>
    <message>
        <source>Hypothesis of %1</source>
        <translation>สมมติฐานของ %1</translation>
    </message>
    <message>
        <source>Required categories</source>
        <translation>จำนวนหมวดที่ต้องถึง</translation>
    </message>
    <message>
        <source>Use that counts</source>
        <translation>การใช้ที่นับ</translation>
    </message>
    <message>
        <source>%1, basic: required features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1 พื้นฐาน: จำนวนฟีเจอร์ที่ต้องใช้</translation>
    </message>
    <message>
        <source>%1, mature: required features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1 เชี่ยวชาญ: จำนวนฟีเจอร์ที่ต้องใช้</translation>
    </message>
    <message>
        <source>%1, basic: features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1 พื้นฐาน: ฟีเจอร์</translation>
    </message>
    <message>
        <source>%1, mature: features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1 เชี่ยวชาญ: ฟีเจอร์</translation>
    </message>
    <message>
        <source>Least count of %1</source>
        <translation>จำนวนครั้งขั้นต่ำของ %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Product area</source>
        <translation>ส่วนของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>ลำดับของขั้นตอน</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>ลำดับของหมวด</translation>
    </message>
    <message>
        <source>Order of the areas</source>
        <translation>ลำดับของส่วน</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>ชื่อของขั้นตอน</translation>
    </message>
    <message>
        <source>Name of a category</source>
        <translation>ชื่อของหมวด</translation>
    </message>
    <message>
        <source>Name of an area</source>
        <translation>ชื่อของส่วน</translation>
    </message>
    <message>
        <source>%1: least count</source>
        <extracomment>%1: a setup step</extracomment>
        <translation>%1: จำนวนครั้งขั้นต่ำ</translation>
    </message>
    <message>
        <source>%1: threshold</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: เกณฑ์</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: วิธีนับ</translation>
    </message>
    <message>
        <source>%1: months in a row</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: เดือนติดต่อกัน</translation>
    </message>
    <message>
        <source>per seat</source>
        <translation>ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>รวมทั้งหมด</translation>
    </message>
    <message>
        <source>the whole life</source>
        <translation>ตลอดอายุการใช้งาน</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>%1 วันล่าสุด</translation>
    </message>
</context>
<context>
    <name>DistributionFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s) (%1)</source>
        <translation>
            <numerusform>%Ln ลูกค้า (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>ที่บันทึก: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>A value is out of its range: %1.</source>
        <translation>ค่าอยู่นอกช่วงที่กำหนด: %1</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1. Check the path.</source>
        <translation>ไม่พบไฟล์หรือโฟลเดอร์: %1 โปรดตรวจสอบเส้นทาง</translation>
    </message>
    <message>
        <source>This is not a regular file: %1. Choose the file itself.</source>
        <translation>ไม่ใช่ไฟล์ปกติ: %1 โปรดเลือกตัวไฟล์เอง</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that you may open it.</source>
        <translation>อ่านไฟล์ไม่ได้: %1 โปรดตรวจสอบว่าคุณมีสิทธิ์เปิดไฟล์นี้</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the folder&apos;s permissions and the free space.</source>
        <translation>เขียนไฟล์ไม่ได้: %1 โปรดตรวจสอบสิทธิ์ของโฟลเดอร์และพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>The file changed while it was read: %1. Import it again when it is complete.</source>
        <translation>ไฟล์เปลี่ยนแปลงระหว่างการอ่าน: %1 โปรดนำเข้าอีกครั้งเมื่อไฟล์สมบูรณ์</translation>
    </message>
    <message>
        <source>This format is not read: %1.</source>
        <translation>ไม่รองรับการอ่านรูปแบบนี้: %1</translation>
    </message>
    <message>
        <source>The file has no header line. The first line must name the columns.</source>
        <translation>ไฟล์ไม่มีบรรทัดหัวตาราง บรรทัดแรกต้องเป็นชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>A required column is missing: %1.</source>
        <translation>ขาดคอลัมน์ที่จำเป็น: %1</translation>
    </message>
    <message>
        <source>Two columns could be the same field: %1. Rename one of them.</source>
        <translation>มีสองคอลัมน์ที่อาจเป็นข้อมูลเดียวกัน: %1 โปรดเปลี่ยนชื่อคอลัมน์หนึ่ง</translation>
    </message>
    <message>
        <source>The header fits no table that Waymark knows. It reads: %1.</source>
        <translation>หัวตารางไม่ตรงกับตารางใดที่ Waymark รู้จัก ข้อความหัวตาราง: %1</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1. Say which comes first.</source>
        <translation>แยกวันกับเดือนไม่ได้: %1 โปรดระบุว่าส่วนใดมาก่อน</translation>
    </message>
    <message>
        <source>No row could be used, so nothing was imported. The first reason: %1.</source>
        <translation>ไม่มีแถวใดใช้ได้ จึงไม่มีการนำเข้าข้อมูล สาเหตุแรก: %1</translation>
    </message>
    <message>
        <source>This content was imported before, as %1. Force the import to add it again.</source>
        <translation>เคยนำเข้าเนื้อหานี้แล้วในชื่อ %1 หากต้องการเพิ่มซ้ำ ให้บังคับนำเข้า</translation>
    </message>
    <message>
        <source>The file covers days that are already stored: %1. Choose whether to replace those days or to add to them.</source>
        <translation>ไฟล์มีข้อมูลของวันที่จัดเก็บไว้แล้ว: %1 โปรดเลือกว่าจะแทนที่วันเหล่านั้นหรือเพิ่มเข้าไป</translation>
    </message>
    <message>
        <source>The file holds several currencies: %1. Choose one.</source>
        <translation>ไฟล์มีหลายสกุลเงิน: %1 โปรดเลือกหนึ่งสกุล</translation>
    </message>
    <message>
        <source>The file differs from what is stored: %1.</source>
        <translation>ไฟล์ไม่ตรงกับข้อมูลที่จัดเก็บไว้: %1</translation>
    </message>
    <message>
        <source>This is not a Waymark store: %1. Choose a *.waymark file.</source>
        <translation>ไม่ใช่คลังข้อมูลของ Waymark: %1 โปรดเลือกไฟล์ *.waymark</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Waymark: %1. Update Waymark to open it.</source>
        <translation>คลังข้อมูลนี้สร้างด้วย Waymark รุ่นใหม่กว่า: %1 โปรดอัปเดต Waymark เพื่อเปิด</translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore a backup, or import the files again.</source>
        <translation>คลังข้อมูลเสียหาย: %1 โปรดกู้คืนจากไฟล์สำรองหรือนำเข้าไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>The store cannot be changed: %1. Check the permissions of the file and its folder.</source>
        <translation>แก้ไขคลังข้อมูลไม่ได้: %1 โปรดตรวจสอบสิทธิ์ของไฟล์และโฟลเดอร์</translation>
    </message>
    <message>
        <source>The store is in use by another program: %1. Close it there, then try again.</source>
        <translation>โปรแกรมอื่นกำลังใช้คลังข้อมูลนี้: %1 โปรดปิดในโปรแกรมนั้นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There are no customers with a signup date. Import an accounts file.</source>
        <translation>ไม่มีลูกค้าที่มีวันสมัคร โปรดนำเข้าไฟล์บัญชีลูกค้า</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>ไฟล์ไม่ใช่ JSON ที่ถูกต้อง: %1</translation>
    </message>
    <message>
        <source>The framework cannot be used: %1.</source>
        <translation>ใช้กรอบงานไม่ได้: %1</translation>
    </message>
    <message>
        <source>The framework names features that the store does not have: %1.</source>
        <translation>กรอบงานระบุฟีเจอร์ที่ไม่มีในคลังข้อมูล: %1</translation>
    </message>
    <message>
        <source>The framework does not define this milestone: %1.</source>
        <translation>กรอบงานไม่ได้กำหนดเหตุการณ์สำคัญนี้: %1</translation>
    </message>
    <message>
        <source>The accounts have no such attribute: %1.</source>
        <translation>บัญชีลูกค้าไม่มีแอตทริบิวต์นี้: %1</translation>
    </message>
    <message>
        <source>The landmark must not lie before the milestone&apos;s window ends: day %1 at the earliest.</source>
        <translation>วันตั้งต้นต้องไม่อยู่ก่อนสิ้นช่วงประเมินของเหตุการณ์สำคัญ: เร็วที่สุดคือวันที่ %1</translation>
    </message>
    <message>
        <source>The horizon must lie after the landmark: %1.</source>
        <translation>ขอบเวลาต้องอยู่หลังวันตั้งต้น: %1</translation>
    </message>
    <message>
        <source>The store holds no usage. Import a usage file.</source>
        <translation>คลังข้อมูลไม่มีข้อมูลการใช้งาน โปรดนำเข้าไฟล์การใช้งาน</translation>
    </message>
    <message>
        <source>The store holds no seats. Import a subscriptions file.</source>
        <translation>คลังข้อมูลไม่มีจำนวนที่นั่ง โปรดนำเข้าไฟล์การสมัครสมาชิก</translation>
    </message>
    <message>
        <source>Something went wrong inside Waymark: %1.</source>
        <translation>เกิดข้อผิดพลาดภายใน Waymark: %1</translation>
    </message>
    <message>
        <source>The store holds no churn dates, so nobody is known to have left. Ask about dormancy instead, or import an accounts file with churn dates.</source>
        <translation>คลังข้อมูลไม่มีวันเลิกใช้ จึงไม่ทราบว่าใครเลิกใช้แล้ว ให้ดูการหยุดใช้งานแทน หรือนำเข้าไฟล์บัญชีที่มีวันเลิกใช้</translation>
    </message>
    <message>
        <source>The text cannot be read in its encoding: %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>อ่านข้อความตามรหัสอักขระไม่ได้: %1 เลือกรหัสอักขระอื่น หรือบันทึกไฟล์เป็น UTF-8</translation>
    </message>
    <message>
        <source>The time zone of its times must be stated: %1.</source>
        <translation>ต้องระบุเขตเวลาของเวลาในไฟล์: %1</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>ไม่มีการนำเข้าที่จะเลิกทำ</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1.</source>
        <translation>ใช้การจับคู่คอลัมน์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>This would replace a file that is not of an earlier run: %1. Name an empty folder.</source>
        <translation>การทำเช่นนี้จะเขียนทับไฟล์ที่ไม่ได้มาจากการทำงานครั้งก่อน: %1 โปรดระบุโฟลเดอร์ว่าง</translation>
    </message>
    <message>
        <source>Day and month come in another order than was said: %1. Leave the order open, and the file decides.</source>
        <translation>วันและเดือนเรียงต่างจากที่ระบุไว้: %1 ปล่อยลำดับว่างไว้ แล้วไฟล์จะเป็นตัวกำหนด</translation>
    </message>
    <message>
        <source>No customer in view has been followed to the horizon yet. Choose an earlier horizon, or import newer data.</source>
        <translation>ยังไม่มีลูกค้าที่แสดงอยู่รายใดที่ติดตามถึงขอบเวลา ให้เลือกขอบเวลาที่เร็วขึ้น หรือนำเข้าข้อมูลที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>No customer in view was still there at the horizon, so nothing tells who stays from who leaves. Choose an earlier horizon, or more customers.</source>
        <translation>ไม่มีลูกค้าที่แสดงอยู่รายใดยังอยู่ที่ขอบเวลา จึงแยกไม่ได้ว่าใครอยู่ต่อและใครเลิกใช้ ให้เลือกขอบเวลาที่เร็วขึ้น หรือลูกค้าให้มากขึ้น</translation>
    </message>
    <message>
        <source>No customer in view had left by the horizon, so nothing tells who stays from who leaves. Choose a later horizon, or more customers.</source>
        <translation>ไม่มีลูกค้าที่แสดงอยู่รายใดเลิกใช้ก่อนถึงขอบเวลา จึงแยกไม่ได้ว่าใครอยู่ต่อและใครเลิกใช้ ให้เลือกขอบเวลาที่ช้าลง หรือลูกค้าให้มากขึ้น</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Create it, or choose another place.</source>
        <translation>ไม่มีโฟลเดอร์นี้: %1 โปรดสร้างโฟลเดอร์หรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>No day of this month is both stored and in the file: %1.</source>
        <translation>ไม่มีวันใดของเดือนนี้ที่อยู่ทั้งในคลังข้อมูลและในไฟล์: %1</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already: %1. Choose another name.</source>
        <translation>มีไฟล์หรือโฟลเดอร์ชื่อนี้อยู่แล้ว: %1 โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The store cannot be opened: %1. Check the permissions of the file and its folder.</source>
        <translation>เปิดคลังข้อมูลไม่ได้: %1 โปรดตรวจสอบสิทธิ์ของไฟล์และโฟลเดอร์</translation>
    </message>
    <message>
        <source>Reading or writing the store failed: %1. Check the drive and its free space.</source>
        <translation>อ่านหรือเขียนคลังข้อมูลไม่สำเร็จ: %1 โปรดตรวจสอบไดรฟ์และพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed. Free some space, then try again.</source>
        <translation>ดิสก์เต็ม: %1 ไม่มีการเปลี่ยนแปลงใด ๆ โปรดเพิ่มพื้นที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is not enough memory for this store: %1. Close other programs, then try again.</source>
        <translation>หน่วยความจำไม่พอสำหรับคลังข้อมูลนี้: %1 โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The store could not be used (%1).</source>
        <translation>ใช้คลังข้อมูลไม่ได้ (%1)</translation>
    </message>
    <message>
        <source>The dates contradict each other: %1. Say which comes first; the others will be left out.</source>
        <translation>วันที่ขัดแย้งกัน: %1 โปรดระบุว่าส่วนใดมาก่อน วันที่อื่นจะไม่ถูกนำมาใช้</translation>
    </message>
</context>
<context>
    <name>FeatureCatalogue</name>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1: the name of a setup step</extracomment>
        <translation>ขั้นตอน %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <extracomment>%1: the name of a product area</extracomment>
        <translation>ส่วน %1</translation>
    </message>
    <message>
        <source>%1, mature</source>
        <extracomment>where a feature counts; %1 is a category</extracomment>
        <translation>%1 เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>%1, basic</source>
        <translation>%1 พื้นฐาน</translation>
    </message>
    <message>
        <source>Meaningful use</source>
        <translation>การใช้ที่มีความหมาย</translation>
    </message>
</context>
<context>
    <name>FeatureDrag</name>
    <message>
        <source>%1 + %2</source>
        <extracomment>what is being dragged: a feature and how many more</extracomment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>FeatureMap</name>
    <message>
        <source>Discerning</source>
        <translation>แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>tells who succeeds</source>
        <translation>บอกว่าใครประสบความสำเร็จ</translation>
    </message>
    <message>
        <source>Ubiquitous</source>
        <translation>ทุกคนใช้</translation>
    </message>
    <message>
        <source>everybody has it</source>
        <translation>ทุกคนมี</translation>
    </message>
    <message>
        <source>Niche: tells who pays</source>
        <translation>เฉพาะกลุ่ม: บอกว่าใครจ่าย</translation>
    </message>
    <message>
        <source>Importance (rise of the Brier score when shuffled, out of bag)</source>
        <translation>ความสำคัญ (คะแนน Brier ที่เพิ่มเมื่อสลับค่า นอกตัวอย่าง)</translation>
    </message>
    <message>
        <source>Adoption among entitled customers before the landmark</source>
        <translation>การนำไปใช้ของลูกค้าที่มีสิทธิ์ก่อนวันตั้งต้น</translation>
    </message>
    <message>
        <source>best shuffled copy</source>
        <translation>สำเนาสลับค่าที่ดีที่สุด</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>no definition</source>
        <translation>ไม่อยู่ในนิยาม</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>ไม่เกินความบังเอิญ</translation>
    </message>
    <message>
        <source>%1: importance %2, adoption %3</source>
        <translation>%1: ความสำคัญ %2 การนำไปใช้ %3</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Nothing to rank yet</source>
        <translation>ยังไม่มีข้อมูลให้จัดอันดับ</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>คำนวณใหม่</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>คำนวณไม่ได้</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>No ranking yet</source>
        <translation>ยังไม่มีการจัดอันดับ</translation>
    </message>
    <message>
        <source>The forest was stopped before it was done.</source>
        <translation>ป่าสุ่มถูกหยุดก่อนเสร็จ</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>กำลังสร้างป่าสุ่ม</translation>
    </message>
    <message>
        <source>The status bar shows how far it is, and can stop it.</source>
        <translation>แถบสถานะแสดงความคืบหน้าและหยุดได้</translation>
    </message>
</context>
<context>
    <name>FigureLayout</name>
    <message>
        <source>%1 (axis from %2)</source>
        <extracomment>%1: what the axis shows (&quot;Still customers&quot;), %2: where it starts (&quot;40%&quot;)</extracomment>
        <translation>%1 (แกนเริ่มที่ %2)</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>จำนวนวันหลังสมัคร</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>ขอบเวลา %1</translation>
    </message>
    <message>
        <source>At risk (left so far · censored so far)</source>
        <translation>ยังติดตามอยู่ (เลิกใช้ · สิ้นสุดการติดตาม)</translation>
    </message>
    <message>
        <source>At risk (left so far)</source>
        <translation>ยังติดตามอยู่ (เลิกใช้)</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>A flow between two months. %1, %2: states, %3: a number of customers</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>ForestFigure</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ถึง %3)</translation>
    </message>
</context>
<context>
    <name>FrameworkText</name>
    <message>
        <source>threshold %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are numbers</extracomment>
        <translation>เกณฑ์ %1 → %2</translation>
    </message>
    <message>
        <source>window %1 → %2 days</source>
        <extracomment>a step that can be undone; the number of days in which the milestone must be reached</extracomment>
        <translation>ช่วงประเมิน %1 → %2 วัน</translation>
    </message>
    <message>
        <source>measure %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are &quot;Count&quot;, &quot;Active days&quot; or &quot;Features&quot;</extracomment>
        <translation>วิธีวัด %1 → %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>a step that can be undone; %1 is a feature, %2 a setup step or product area</extracomment>
        <translation>เพิ่ม %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>a step that can be undone; %1 is a feature, %2 a setup step or product area</extracomment>
        <translation>เอา %1 ออก</translation>
    </message>
    <message>
        <source>horizon %1 → %2 days</source>
        <translation>ขอบเวลา %1 → %2 วัน</translation>
    </message>
    <message>
        <source>revert to the start</source>
        <translation>คืนค่าเป็นค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>revert to v%1</source>
        <translation>คืนค่าเป็น v%1</translation>
    </message>
    <message>
        <source>open %1</source>
        <extracomment>a step that can be undone; %1 is the name of a framework read from a file</extracomment>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>active days</source>
        <comment>after a number</comment>
        <translation>วันที่ใช้งาน</translation>
    </message>
    <message>
        <source>different features</source>
        <comment>after a number</comment>
        <translation>ฟีเจอร์ที่ต่างกัน</translation>
    </message>
    <message>
        <source>every feature</source>
        <translation>ทุกฟีเจอร์</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1: a framework&apos;s name and version</extracomment>
        <translation>%1 (แก้ไขแล้ว)</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>measure</comment>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Active days</source>
        <comment>measure</comment>
        <translation>วันที่ใช้งาน</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>measure</comment>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>name %1</source>
        <extracomment>a step that can be undone; %1 is the new name of the framework</extracomment>
        <translation>ชื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln feature(s)</source>
        <extracomment>a step that can be undone: features placed by a mapping</extracomment>
        <translation>
            <numerusform>นำเข้า %Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>เพิ่ม %1 ใน %2</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>นำ %1 ออกจาก %2</translation>
    </message>
    <message>
        <source>put %1 into %2, basic</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them, %2 a category</extracomment>
        <translation>ใส่ %1 ใน %2 ระดับพื้นฐาน</translation>
    </message>
    <message>
        <source>put %1 into %2, mature</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them, %2 a category</extracomment>
        <translation>ใส่ %1 ใน %2 ระดับเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>take %1 out</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them</extracomment>
        <translation>นำ %1 ออก</translation>
    </message>
    <message>
        <source>hypothesis of %1</source>
        <translation>สมมติฐานของ %1</translation>
    </message>
    <message>
        <source>count the whole life</source>
        <extracomment>a step that can be undone; what counts as adopted: use at any time, or in the last days only</extracomment>
        <translation>นับตลอดอายุการใช้งาน</translation>
    </message>
    <message>
        <source>count the last %1 days</source>
        <translation>นับ %1 วันล่าสุด</translation>
    </message>
    <message>
        <source>landmark day %1 → %2</source>
        <translation>วันตั้งต้น %1 → %2</translation>
    </message>
    <message>
        <source>required steps %1 → %2</source>
        <translation>ขั้นตอนที่ต้องทำ %1 → %2</translation>
    </message>
    <message>
        <source>required categories %1 → %2</source>
        <translation>หมวดที่ต้องถึง %1 → %2</translation>
    </message>
    <message>
        <source>periods in a row %1 → %2</source>
        <extracomment>a step that can be undone; in how many periods in a row the threshold must be met</extracomment>
        <translation>ช่วงติดต่อกัน %1 → %2</translation>
    </message>
    <message>
        <source>dormancy %1 → %2 days</source>
        <translation>การหยุดใช้งาน %1 → %2 วัน</translation>
    </message>
    <message>
        <source>meaningful from %1 → %2</source>
        <extracomment>a step that can be undone; from how many uses a day on it counts as meaningful</extracomment>
        <translation>การใช้ที่มีความหมายตั้งแต่ %1 → %2</translation>
    </message>
    <message>
        <source>growth %1 → %2</source>
        <translation>การเติบโต %1 → %2</translation>
    </message>
    <message>
        <source>period %1 → %2</source>
        <translation>ช่วงเวลา %1 → %2</translation>
    </message>
    <message>
        <source>count per seat</source>
        <translation>นับต่อที่นั่ง</translation>
    </message>
    <message>
        <source>count in all</source>
        <translation>นับรวมทั้งหมด</translation>
    </message>
    <message>
        <source>count %1 per seat</source>
        <extracomment>a step that can be undone; %1 is a product area</extracomment>
        <translation>นับ %1 ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>count %1 in all</source>
        <translation>นับ %1 รวมทั้งหมด</translation>
    </message>
    <message>
        <source>retention by %1</source>
        <extracomment>a step that can be undone; %1 is &quot;churn&quot; or &quot;dormancy&quot;</extracomment>
        <translation>การรักษาลูกค้าตาม %1</translation>
    </message>
    <message>
        <source>expansion by %1</source>
        <extracomment>a step that can be undone; %1 is &quot;seats&quot;, &quot;MRR&quot; or &quot;categories&quot;</extracomment>
        <translation>การขยายตัวตาม %1</translation>
    </message>
    <message>
        <source>add step %1</source>
        <translation>เพิ่มขั้นตอน %1</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <translation>นำขั้นตอน %1 ออก</translation>
    </message>
    <message>
        <source>add category %1</source>
        <translation>เพิ่มหมวด %1</translation>
    </message>
    <message>
        <source>remove category %1</source>
        <translation>นำหมวด %1 ออก</translation>
    </message>
    <message>
        <source>add area %1</source>
        <translation>เพิ่มส่วน %1</translation>
    </message>
    <message>
        <source>remove area %1</source>
        <translation>นำส่วน %1 ออก</translation>
    </message>
    <message>
        <source>move %1</source>
        <extracomment>a step that can be undone; %1 has another place in its list</extracomment>
        <translation>ย้าย %1</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>เปลี่ยนชื่อ %1 เป็น %2</translation>
    </message>
    <message>
        <source>%1, basic: %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a category, %2 and %3 how many features it requires</extracomment>
        <translation>%1 พื้นฐาน: %2 → %3</translation>
    </message>
    <message>
        <source>%1, mature: %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a category, %2 and %3 how many features it requires</extracomment>
        <translation>%1 เชี่ยวชาญ: %2 → %3</translation>
    </message>
    <message>
        <source>count of %1 %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a setup step, %2 and %3 how often its features must be used</extracomment>
        <translation>จำนวนของ %1 %2 → %3</translation>
    </message>
    <message>
        <source>threshold of %1 %2 → %3</source>
        <translation>เกณฑ์ของ %1 %2 → %3</translation>
    </message>
    <message>
        <source>months of %1 %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a product area, sustained for that many months</extracomment>
        <translation>เดือนของ %1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>เดือนปฏิทิน</translation>
    </message>
    <message>
        <source>account month</source>
        <translation>เดือนของบัญชี</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>การเลิกใช้</translation>
    </message>
    <message>
        <source>dormancy</source>
        <translation>การหยุดใช้งาน</translation>
    </message>
    <message>
        <source>seats</source>
        <comment>what expands</comment>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>MRR</source>
        <comment>what expands</comment>
        <translation>MRR</translation>
    </message>
    <message>
        <source>categories</source>
        <comment>what expands</comment>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>standard title of a chart</source>
        <extracomment>a step that can be undone; %1 is what the user wrote over a chart</extracomment>
        <translation>ชื่อมาตรฐานของแผนภูมิ</translation>
    </message>
    <message>
        <source>chart title “%1”</source>
        <translation>ชื่อแผนภูมิ “%1”</translation>
    </message>
    <message>
        <source>remove note “%1”</source>
        <extracomment>a step that can be undone; %1 is what the user wrote under a chart</extracomment>
        <translation>นำหมายเหตุ “%1” ออก</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>หมายเหตุ “%1”</translation>
    </message>
    <message>
        <source>standard title, no note</source>
        <translation>ชื่อมาตรฐาน ไม่มีหมายเหตุ</translation>
    </message>
    <message>
        <source>annotate “%1”</source>
        <extracomment>a step that can be undone; %1 is what happened on a date: &quot;price change&quot;</extracomment>
        <translation>ใส่คำอธิบาย “%1”</translation>
    </message>
    <message>
        <source>remove annotation “%1”</source>
        <translation>นำคำอธิบาย “%1” ออก</translation>
    </message>
    <message>
        <source>change annotation “%1”</source>
        <translation>แก้ไขคำอธิบาย “%1”</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>ยังไม่ถึงขั้นใด</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>ไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>ลูกค้าทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mature categories</source>
        <translation>
            <numerusform>เชี่ยวชาญ %Ln หมวด</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: all customers together</source>
        <comment>what splits customers into cohorts</comment>
        <translation>ไม่แบ่ง: ลูกค้าทั้งหมดรวมกัน</translation>
    </message>
    <message>
        <source>setup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>what splits customers into cohorts</comment>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>utilization</source>
        <comment>what splits customers into cohorts</comment>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>maturity</source>
        <comment>what splits customers into cohorts</comment>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>depth</source>
        <comment>what splits customers into cohorts</comment>
        <translation>ระดับความลึก</translation>
    </message>
    <message>
        <source>mature categories</source>
        <comment>what splits customers into cohorts</comment>
        <translation>จำนวนหมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>month of signup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>เดือนที่สมัคร</translation>
    </message>
    <message>
        <source>New</source>
        <comment>customers who signed up since</comment>
        <translation>รายใหม่</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>customers who left</comment>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>customers whose state cannot be measured</comment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month as the language writes it: pattern of QLocale</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <extracomment>A month, as short as can be: pattern of QLocale</extracomment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Before the first version</source>
        <translation>ก่อนรุ่นแรก</translation>
    </message>
    <message>
        <source>framework version at signup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>รุ่นของกรอบงาน ณ วันสมัคร</translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>Under the last bar of a histogram, which holds all larger values too</extracomment>
        <translation>%1 ขึ้นไป</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>line %1: %2</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>columns: expected a column for %1</source>
        <translation>คอลัมน์: ต้องมีคอลัมน์สำหรับ %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ว่างเปล่า</translation>
    </message>
    <message>
        <source>%1 is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)</source>
        <translation>%1 ไม่ใช่วันที่ (ต้องเป็น 2026-06-30 หรือ 2026-06-30T12:00:00Z)</translation>
    </message>
    <message>
        <source>%1 is not a date (expected 2026-06-30)</source>
        <translation>%1 ไม่ใช่วันที่ (ต้องเป็น 2026-06-30)</translation>
    </message>
    <message>
        <source>%1 is not a number of 0 or more</source>
        <translation>%1 ไม่ใช่ตัวเลขตั้งแต่ 0 ขึ้นไป</translation>
    </message>
    <message>
        <source>%1 is not a number above 0</source>
        <translation>%1 ไม่ใช่ตัวเลขที่มากกว่า 0</translation>
    </message>
    <message>
        <source>%1 is not an amount of 0 or more, such as 1234.50</source>
        <translation>%1 ไม่ใช่จำนวนเงินตั้งแต่ 0 ขึ้นไป เช่น 1234.50</translation>
    </message>
    <message>
        <source>%1 is not day, week, month, quarter or year</source>
        <translation>%1 ไม่ใช่วัน สัปดาห์ เดือน ไตรมาส หรือปี (day, week, month, quarter, year)</translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation>%1 อยู่ก่อนวันเริ่มต้น</translation>
    </message>
    <message>
        <source>%1 is not the chosen currency</source>
        <translation>%1 ไม่ใช่สกุลเงินที่เลือก</translation>
    </message>
    <message>
        <source>%1 is not &quot;basic&quot; or &quot;mature&quot;</source>
        <translation>%1 ไม่ใช่ &quot;basic&quot; หรือ &quot;mature&quot;</translation>
    </message>
    <message>
        <source>%1 is not of the form plan=Pro|Premium</source>
        <translation>%1 ไม่ได้อยู่ในรูป plan=Pro|Premium</translation>
    </message>
    <message>
        <source>%1 is longer than 1,024 bytes</source>
        <translation>%1 ยาวเกิน 1,024 ไบต์</translation>
    </message>
    <message>
        <source>%1 is no feature&apos;s name</source>
        <translation>%1 ไม่ใช่ชื่อฟีเจอร์</translation>
    </message>
    <message>
        <source>the row is not valid UTF-8</source>
        <translation>แถวนี้ไม่ใช่ UTF-8 ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ไม่ใช่ UTF-8 ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>another number of fields than the header has</source>
        <translation>จำนวนช่องไม่เท่ากับหัวตาราง</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation>มี %1 ช่อง แต่หัวตารางมี %2 ช่อง</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด</translation>
    </message>
    <message>
        <source>text stands between a closing quote and the next separator</source>
        <translation>มีข้อความระหว่างเครื่องหมายคำพูดปิดกับตัวคั่นถัดไป</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ไม่ใช่ออบเจ็กต์ JSON</translation>
    </message>
    <message>
        <source>a row without any of its dates</source>
        <translation>แถวที่ไม่มีวันที่เลย</translation>
    </message>
    <message>
        <source>none of its dates is filled</source>
        <translation>ไม่มีวันที่ใดถูกกรอก</translation>
    </message>
    <message>
        <source>a feature that stands in an earlier line</source>
        <translation>ฟีเจอร์ที่อยู่ในบรรทัดก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>feature &quot;%1&quot; stands in an earlier line already</source>
        <translation>ฟีเจอร์ &quot;%1&quot; อยู่ในบรรทัดก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>an account that stands in an earlier line with other values</source>
        <translation>บัญชีลูกค้าที่อยู่ในบรรทัดก่อนหน้าแล้วด้วยค่าอื่น</translation>
    </message>
    <message>
        <source>account &quot;%1&quot; stands in line %2 already, with other values</source>
        <translation>บัญชีลูกค้า &quot;%1&quot; อยู่ในบรรทัด %2 แล้ว ด้วยค่าอื่น</translation>
    </message>
    <message>
        <source>a user that stands in an earlier line with another account</source>
        <translation>ผู้ใช้ที่อยู่ในบรรทัดก่อนหน้าแล้วด้วยบัญชีลูกค้าอื่น</translation>
    </message>
    <message>
        <source>user &quot;%1&quot; stands in line %2 already, with another account</source>
        <translation>ผู้ใช้ &quot;%1&quot; อยู่ในบรรทัด %2 แล้ว ด้วยบัญชีลูกค้าอื่น</translation>
    </message>
    <message>
        <source>the file ends after its header</source>
        <translation>ไฟล์จบหลังหัวตาราง</translation>
    </message>
    <message>
        <source>there is no line below the header</source>
        <translation>ไม่มีบรรทัดใต้หัวตาราง</translation>
    </message>
    <message>
        <source>feature &quot;%1&quot; is stored already</source>
        <translation>ฟีเจอร์ &quot;%1&quot; อยู่ในคลังข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>account &quot;%1&quot; is stored already</source>
        <translation>บัญชีลูกค้า &quot;%1&quot; อยู่ในคลังข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>%1: %2 rows stored, %3 in the file</source>
        <translation>%1: %2 แถวในคลังข้อมูล %3 แถวในไฟล์</translation>
    </message>
    <message>
        <source>more than %1 attribute columns</source>
        <translation>คอลัมน์คุณลักษณะมากกว่า %1 คอลัมน์</translation>
    </message>
    <message>
        <source>column %1 of the header</source>
        <translation>คอลัมน์ที่ %1 ของหัวตาราง</translation>
    </message>
    <message>
        <source>there is no encoding of the name %1</source>
        <translation>ไม่มีการเข้ารหัสชื่อ %1</translation>
    </message>
    <message>
        <source>a line of more than %1 MiB; a quote may be left open</source>
        <translation>บรรทัดยาวเกิน %1 MiB อาจมีเครื่องหมายคำพูดที่ไม่ได้ปิด</translation>
    </message>
    <message>
        <source>an object of more than %1 MiB</source>
        <translation>ออบเจ็กต์ใหญ่เกิน %1 MiB</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as no data does</source>
        <translation>%1 เมื่อคลายแล้วใหญ่เกิน %2 เท่า ซึ่งข้อมูลจริงไม่เป็นเช่นนั้น</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than data would</source>
        <translation>%1 เมื่อคลายแล้วใหญ่กว่าข้อมูลจริงมาก</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged (%2)</source>
        <translation>%1 ไม่ครบหรือเสียหาย (%2)</translation>
    </message>
    <message>
        <source>an archive with a member outside its folder (&quot;%1&quot;)</source>
        <translation>ไฟล์บีบอัดที่มีรายการอยู่นอกโฟลเดอร์ของมัน (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>an archive with a password (unpack it first)</source>
        <translation>ไฟล์บีบอัดที่มีรหัสผ่าน (คลายไฟล์ก่อน)</translation>
    </message>
    <message>
        <source>an archive with more than %1 members</source>
        <translation>ไฟล์บีบอัดที่มีมากกว่า %1 รายการ</translation>
    </message>
    <message>
        <source>an archive without a file in it</source>
        <translation>ไฟล์บีบอัดที่ไม่มีไฟล์อยู่ข้างใน</translation>
    </message>
    <message>
        <source>an archive without a member &quot;%1&quot;</source>
        <translation>ไฟล์บีบอัดที่ไม่มีรายการ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an Excel or OpenDocument workbook (open it, choose File &gt; Save as &gt; CSV UTF-8, or File &gt; Download &gt; CSV, then import that file)</source>
        <translation>สมุดงาน Excel หรือ OpenDocument (เปิดไฟล์ เลือก ไฟล์ &gt; บันทึกเป็น &gt; CSV UTF-8 หรือ ไฟล์ &gt; ดาวน์โหลด &gt; CSV แล้วนำเข้าไฟล์นั้น)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 with the day first (DMY), %3 with the month first (MDY)</source>
        <translation>&quot;%1&quot; คือ %2 ถ้าวันมาก่อน (DMY) หรือ %3 ถ้าเดือนมาก่อน (MDY)</translation>
    </message>
    <message>
        <source>date pattern %1 (expected one such as DD.MM.YYYY HH:mm)</source>
        <translation>รูปแบบวันที่ %1 (ต้องเป็นเช่น DD.MM.YYYY HH:mm)</translation>
    </message>
    <message>
        <source>time zone %1 (expected a name such as Europe/Berlin)</source>
        <translation>เขตเวลา %1 (ต้องเป็นชื่อเช่น Europe/Berlin)</translation>
    </message>
    <message>
        <source>feature (a column per feature that holds numbers)</source>
        <translation>ฟีเจอร์ (หนึ่งคอลัมน์ต่อหนึ่งฟีเจอร์ ซึ่งเป็นตัวเลข)</translation>
    </message>
    <message>
        <source>date or timestamp (also recognised as %1)</source>
        <translation>วันที่ หรือวันที่และเวลา (รู้จักในชื่อ %1 ด้วย)</translation>
    </message>
    <message>
        <source>seats or mrr (also recognised as %1)</source>
        <translation>ที่นั่ง หรือยอดรายเดือน (MRR) (รู้จักในชื่อ %1 ด้วย)</translation>
    </message>
    <message>
        <source>%1 (also recognised as %2)</source>
        <translation>%1 (รู้จักในชื่อ %2 ด้วย)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>มี &quot;%1&quot; สองครั้ง</translation>
    </message>
    <message>
        <source>columns gone: %1</source>
        <translation>คอลัมน์ที่หายไป: %1</translation>
    </message>
    <message>
        <source>new columns: %1</source>
        <translation>คอลัมน์ใหม่: %1</translation>
    </message>
    <message>
        <source>%1 rows a day instead of %2</source>
        <translation>%1 แถวต่อวัน แทนที่จะเป็น %2</translation>
    </message>
    <message>
        <source>%1 rows instead of %2</source>
        <translation>%1 แถว แทนที่จะเป็น %2</translation>
    </message>
    <message>
        <source>it ends on %1, the last one on %2</source>
        <translation>จบวันที่ %1 แต่ไฟล์ก่อนจบวันที่ %2</translation>
    </message>
    <message>
        <source>date_pattern: expected a pattern with a year, a month and a day, such as DD.MM.YYYY, found &quot;%1&quot;</source>
        <translation>date_pattern: ต้องเป็นรูปแบบที่มีปี เดือน และวัน เช่น DD.MM.YYYY แต่พบ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>separator: expected a comma, a semicolon, a tab or &quot;|&quot;, found &quot;%1&quot;</source>
        <translation>separator: ต้องเป็นจุลภาค อัฒภาค แท็บ หรือ &quot;|&quot; แต่พบ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>decimal_point: expected &quot;.&quot; or &quot;,&quot;</source>
        <translation>decimal_point: ต้องเป็น &quot;.&quot; หรือ &quot;,&quot;</translation>
    </message>
    <message>
        <source>wide: expected in a mapping of usage only</source>
        <translation>wide: ใช้ได้กับการจับคู่ของการใช้งานเท่านั้น</translation>
    </message>
    <message>
        <source>columns[%1].column: expected the name of a column</source>
        <translation>columns[%1].column: ต้องเป็นชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>columns[%1].field: expected each field once, found &quot;%2&quot; again</source>
        <translation>columns[%1].field: แต่ละช่องใช้ได้ครั้งเดียว แต่พบ &quot;%2&quot; อีก</translation>
    </message>
    <message>
        <source>columns[%1].field: expected a field of %2, found &quot;%3&quot;</source>
        <translation>columns[%1].field: ต้องเป็นช่องของ %2 แต่พบ &quot;%3&quot;</translation>
    </message>
    <message>
        <source>columns[%1].attribute: expected in a mapping of accounts only</source>
        <translation>columns[%1].attribute: ใช้ได้กับการจับคู่ของบัญชีลูกค้าเท่านั้น</translation>
    </message>
    <message>
        <source>columns[%1]: expected a feature or an event in a mapping of usage only</source>
        <translation>columns[%1]: ฟีเจอร์หรือเหตุการณ์ใช้ได้กับการจับคู่ของการใช้งานเท่านั้น</translation>
    </message>
    <message>
        <source>expected an object at the top</source>
        <translation>ระดับบนสุดต้องเป็นออบเจ็กต์</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>ไบต์ที่ %1</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found %3</source>
        <translation>%1: ต้องเป็นหนึ่งใน %2 แต่พบ %3</translation>
    </message>
    <message>
        <source>%1: expected one of %2</source>
        <translation>%1: ต้องเป็นหนึ่งใน %2</translation>
    </message>
    <message>
        <source>%1: expected text, found nothing</source>
        <translation>%1: ต้องเป็นข้อความ แต่ไม่พบอะไร</translation>
    </message>
    <message>
        <source>%1: expected text, found %2</source>
        <translation>%1: ต้องเป็นข้อความ แต่พบ %2</translation>
    </message>
    <message>
        <source>%1: expected true or false, found %2</source>
        <translation>%1: ต้องเป็น true หรือ false แต่พบ %2</translation>
    </message>
    <message>
        <source>%1: expected a list of texts, found %2</source>
        <translation>%1: ต้องเป็นรายการข้อความ แต่พบ %2</translation>
    </message>
    <message>
        <source>%1: expected &quot;%2&quot;, found &quot;%3&quot;</source>
        <translation>%1: ต้องเป็น &quot;%2&quot; แต่พบ &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1: expected no such key</source>
        <translation>%1: ไม่มีคีย์นี้</translation>
    </message>
    <message>
        <source>%1 cannot have the month first (MDY)</source>
        <translation>%1 ไม่สามารถอ่านโดยให้เดือนมาก่อนได้ (MDY)</translation>
    </message>
    <message>
        <source>%1 cannot have the day first (DMY)</source>
        <translation>%1 ไม่สามารถอ่านโดยให้วันมาก่อนได้ (DMY)</translation>
    </message>
    <message>
        <source>a database (open a store as a store; of another database export the tables as CSV)</source>
        <translation>ฐานข้อมูล (คลังข้อมูลให้เปิดเป็นคลังข้อมูล ส่วนฐานข้อมูลอื่นให้ส่งออกตารางเป็น CSV)</translation>
    </message>
    <message>
        <source>dates that can only have the day first (DMY): %1, the month first (MDY): %2</source>
        <translation>วันที่ที่อ่านได้โดยให้วันมาก่อนเท่านั้น (DMY): %1 โดยให้เดือนมาก่อนเท่านั้น (MDY): %2</translation>
    </message>
    <message>
        <source>a file that holds no text (export the table as CSV)</source>
        <translation>ไฟล์ที่ไม่มีข้อความ (ส่งออกตารางเป็น CSV)</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Accounts</source>
        <comment>a table of input</comment>
        <translation>บัญชีลูกค้า</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>a table of input</comment>
        <translation>การใช้งาน</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>a table of input</comment>
        <translation>การสมัครสมาชิก</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>a table of input</comment>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>a table of input</comment>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>แถวที่อ่าน</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้าแล้ว</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>รวมแถว</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ค่าที่พบ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ลายนิ้วมือไฟล์</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>สูตรการอ่าน</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>ค่าที่เตรียมไว้</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>account</source>
        <translation>บัญชีลูกค้า</translation>
    </message>
    <message>
        <source>name of the account</source>
        <translation>ชื่อบัญชีลูกค้า</translation>
    </message>
    <message>
        <source>signup date</source>
        <translation>วันที่สมัคร</translation>
    </message>
    <message>
        <source>churn date</source>
        <translation>วันที่เลิกใช้</translation>
    </message>
    <message>
        <source>observed until</source>
        <translation>สังเกตถึง</translation>
    </message>
    <message>
        <source>date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>วันที่และเวลา</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>monthly amount (MRR)</source>
        <translation>ยอดรายเดือน (MRR)</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>end of the subscription</source>
        <translation>วันสิ้นสุดการสมัครสมาชิก</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>การสมัครสมาชิก</translation>
    </message>
    <message>
        <source>billing interval</source>
        <translation>รอบการเรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>label of the feature</source>
        <translation>ป้ายชื่อฟีเจอร์</translation>
    </message>
    <message>
        <source>category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>area</source>
        <translation>ส่วนของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>entitled</source>
        <translation>มีสิทธิ์ใช้</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a column holds</comment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column holds</comment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>what a column holds</comment>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>what a column holds</comment>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>dates with time</source>
        <comment>what a column holds</comment>
        <translation>วันที่พร้อมเวลา</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <comment>what a column holds</comment>
        <translation>วินาทีนับจากปี 1970</translation>
    </message>
    <message>
        <source>delimited text</source>
        <translation>ข้อความมีตัวคั่น</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON ทีละบรรทัด</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>อาร์เรย์ JSON</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 ใน %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>อัฒภาค (;)</translation>
    </message>
    <message>
        <source>Pipe (|)</source>
        <translation>ขีดตั้ง (|)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>จุลภาค (,)</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>คุณลักษณะ %1</translation>
    </message>
    <message>
        <source>use of %1</source>
        <translation>การใช้ %1</translation>
    </message>
    <message>
        <source>day of a use of %1</source>
        <translation>วันที่ใช้ %1</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column</comment>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a file to import</comment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>a file to import</comment>
        <translation>กำลังอ่าน</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>a file to import</comment>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>which table?</source>
        <translation>ตารางใด?</translation>
    </message>
    <message>
        <source>a column is missing</source>
        <translation>ขาดคอลัมน์</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>วันหรือเดือนมาก่อน?</translation>
    </message>
    <message>
        <source>which time zone?</source>
        <translation>เขตเวลาใด?</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>ไม่นำเข้าเลย</translation>
    </message>
    <message>
        <source>Replace those days</source>
        <translation>แทนที่วันเหล่านั้น</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>เพิ่มเข้าไป</translation>
    </message>
    <message>
        <source>Take the file&apos;s values</source>
        <translation>ใช้ค่าจากไฟล์</translation>
    </message>
    <message>
        <source>Keep the stored values</source>
        <translation>คงค่าในคลังไว้</translation>
    </message>
    <message>
        <source>churn date of the accounts table</source>
        <translation>วันที่เลิกใช้ในตารางบัญชีลูกค้า</translation>
    </message>
    <message>
        <source>first end of all subscriptions</source>
        <translation>ครั้งแรกที่การสมัครสมาชิกสิ้นสุดทั้งหมด</translation>
    </message>
    <message>
        <source>last end of all subscriptions</source>
        <translation>ครั้งสุดท้ายที่การสมัครสมาชิกสิ้นสุดทั้งหมด</translation>
    </message>
    <message>
        <source>%1, day 0 is the signup</source>
        <translation>%1 วันที่ 0 คือวันสมัคร</translation>
    </message>
    <message>
        <source>%1, day 0 is the first paid day</source>
        <translation>%1 วันที่ 0 คือวันแรกที่จ่ายเงิน</translation>
    </message>
    <message>
        <source>Intercom, every close event</source>
        <translation>Intercom ทุกเหตุการณ์การปิด</translation>
    </message>
    <message>
        <source>cannot be read like this</source>
        <comment>a file to import</comment>
        <translation>อ่านแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Dates that become attributes: %1</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>วันที่ที่จะกลายเป็นคุณลักษณะ: %1</translation>
    </message>
</context>
<context>
    <name>JourneyCards</name>
    <message>
        <source>≥ %1 of %2 steps in %3 days</source>
        <extracomment>%1: a number of steps, %2: how many there are, %3: days</extracomment>
        <translation>≥ %1 จาก %2 ขั้นตอนใน %3 วัน</translation>
    </message>
    <message>
        <source>≥ %1 %2 in %3 days</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations&quot;), %3: a number of days</extracomment>
        <translation>≥ %1 %2 ใน %3 วัน</translation>
    </message>
    <message>
        <source>≥ %1 of %2 categories mature</source>
        <extracomment>%1: a number of categories, %2: how many there are</extracomment>
        <translation>เชี่ยวชาญ ≥ %1 จาก %2 หมวด</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a share of customers did</comment>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>%1: a number of days (&quot;12 d&quot;), or a dash</extracomment>
        <translation>มัธยฐาน %1</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
    <message>
        <source>still customers at day %1</source>
        <translation>ยังเป็นลูกค้าในวันที่ %1</translation>
    </message>
    <message>
        <source>still active at day %1</source>
        <translation>ยังใช้งานในวันที่ %1</translation>
    </message>
    <message>
        <source>stay</source>
        <comment>a share of customers do</comment>
        <translation>ยังอยู่</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>วัดไม่ได้</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of a difference of shares</comment>
        <translation>จุด</translation>
    </message>
    <message>
        <source>OR %1</source>
        <extracomment>Odds ratio, as short as can be; %1: a number</extracomment>
        <translation>OR %1</translation>
    </message>
    <message>
        <source>%1 had it</source>
        <extracomment>Customers who had reached the next milestone before they could be compared; %1: a number</extracomment>
        <translation>มีแล้ว %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Between two milestones; %1 and %2 are their names</extracomment>
        <translation>จาก%1ไปสู่%2</translation>
    </message>
    <message>
        <source>Of those who reached it by day %1, %2 went on; of the others, %3.</source>
        <extracomment>%1: a number, %2: of how many, %3: a share</extracomment>
        <translation>ของผู้ที่ถึงเกณฑ์ภายในวันที่ %1 ไปต่อ %2 ส่วนที่เหลือไปต่อ %3</translation>
    </message>
    <message>
        <source>Judged by day %1. Association, not proof of cause.</source>
        <translation>ตัดสินภายในวันที่ %1 เป็นความสัมพันธ์ ไม่ใช่ข้อพิสูจน์เหตุ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share in numbers: %1 customers of %2</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in a month</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations closed&quot;)</extracomment>
        <translation>≥ %1 %2 ต่อที่นั่งในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>≥ %1 %2 in a month</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations closed&quot;)</extracomment>
        <translation>≥ %1 %2 ในหนึ่งเดือน</translation>
    </message>
</context>
<context>
    <name>JourneyFigures</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share in numbers: %1 customers of %2</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>no data %1</source>
        <extracomment>In the place of a value of a chart; %1: a month</extracomment>
        <translation>ไม่มีข้อมูล %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ณ %1</translation>
    </message>
    <message>
        <source>Reached each milestone, by month of signup</source>
        <translation>ถึงเหตุการณ์สำคัญแต่ละขั้น ตามเดือนที่สมัคร</translation>
    </message>
    <message>
        <source>months that have elapsed for all, within the same days of each customer&apos;s life, with 95% interval</source>
        <translation>เดือนที่ครบเวลาของทุกราย ภายในจำนวนวันเท่ากันนับจากวันสมัคร พร้อมช่วง 95%</translation>
    </message>
    <message>
        <source>Share that reached it</source>
        <translation>สัดส่วนที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Month of signup</source>
        <translation>เดือนที่สมัคร</translation>
    </message>
    <message>
        <source>%1 within %2 days</source>
        <extracomment>%1: a milestone, %2: a number of days</extracomment>
        <translation>%1ภายใน %2 วัน</translation>
    </message>
    <message numerus="yes">
        <source>Mature in %Ln or more categories</source>
        <translation>
            <numerusform>เชี่ยวชาญตั้งแต่ %Ln หมวดขึ้นไป</numerusform>
        </translation>
    </message>
    <message>
        <source>by month, of the customers on its last day, at that level on that day, with 95% interval</source>
        <translation>รายเดือน ของลูกค้า ณ วันสุดท้ายของเดือนที่อยู่ระดับนั้นในวันนั้น พร้อมช่วง 95%</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>สัดส่วนลูกค้า</translation>
    </message>
    <message>
        <source>Where customers moved</source>
        <translation>ลูกค้าย้ายไปไหน</translation>
    </message>
    <message>
        <source>furthest milestone reached by the end of each month; reached stays reached</source>
        <translation>เหตุการณ์สำคัญขั้นไกลที่สุด ณ สิ้นเดือน ถึงแล้วถือว่าถึงตลอดไป</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>ข้อมูลถึง %1</translation>
    </message>
    <message>
        <source>Made with Waymark.</source>
        <translation>สร้างด้วย Waymark</translation>
    </message>
    <message>
        <source>at least %1 per seat in a month</source>
        <translation>อย่างน้อย %1 ต่อที่นั่งในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>at least %1 in a month</source>
        <translation>อย่างน้อย %1 ในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>of the customers on a month&apos;s last day, with 95% interval</source>
        <translation>ของลูกค้า ณ วันสุดท้ายของแต่ละเดือน พร้อมช่วง 95%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) in a row</source>
        <translation>
            <numerusform>%Ln เดือนติดต่อกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of customers by product area</source>
        <translation>สัดส่วนลูกค้าตามส่วนของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The label of a line; %1: a product area, %2: &quot;3 months in a row&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a product area, %2: &quot;at least 3 per seat in a month&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 areas drawn, all in the data</source>
        <extracomment>%1 of %2 product areas have a line</extracomment>
        <translation>แสดงเส้น %1 จาก %2 ส่วน ทั้งหมดอยู่ในข้อมูล</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>Where a failure lies: file, line number</extracomment>
        <translation>%1 บรรทัด %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>Where a failure lies: file, line number, column number</extracomment>
        <translation>%1 บรรทัด %2 คอลัมน์ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln แถวมีวันที่ในอนาคต</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day may be unfinished: it has less than half the usual rows</source>
        <translation>วันสุดท้ายอาจยังไม่ครบ: มีแถวไม่ถึงครึ่งของปกติ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) belong to no customer yet</source>
        <translation>
            <numerusform>ผู้ใช้ %Ln รายยังไม่ได้อยู่กับลูกค้ารายใด</numerusform>
        </translation>
    </message>
    <message>
        <source>The file differs from the last one of this source</source>
        <translation>ไฟล์นี้ต่างจากไฟล์ล่าสุดของแหล่งนี้</translation>
    </message>
    <message>
        <source>The encoding is a guess: check names with accents</source>
        <translation>รหัสอักขระเป็นการคาดเดา: ตรวจชื่อที่มีอักขระพิเศษ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) have day and month in the other order than was said</source>
        <translation>
            <numerusform>วันที่ %Ln รายการเรียงวันและเดือนต่างจากที่ระบุไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used</source>
        <translation>
            <numerusform>ใช้ไม่ได้ %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used</source>
        <translation>
            <numerusform>ไม่ใช้ %Ln คอลัมน์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no signup date yet: their rows are kept, and counted on the Data page</source>
        <translation>
            <numerusform>ลูกค้า %Ln รายยังไม่มีวันที่สมัคร: แถวของลูกค้าเหล่านี้ถูกเก็บไว้และนับไว้ในหน้าข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added to another of the same customer, day and feature</source>
        <translation>
            <numerusform>%Ln แถวถูกรวมเข้ากับแถวอื่นของลูกค้า วัน และฟีเจอร์เดียวกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that were imported before are added to</source>
        <translation>วันที่เคยนำเข้าแล้วจะได้รับแถวเพิ่ม</translation>
    </message>
    <message>
        <source>Days that were imported before are replaced</source>
        <translation>วันที่เคยนำเข้าแล้วจะถูกแทนที่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind the last row are left out</source>
        <translation>
            <numerusform>ตัด %Ln บรรทัดที่อยู่หลังแถวสุดท้ายออก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row and are dropped</source>
        <translation>
            <numerusform>%Ln แถวซ้ำกับแถวก่อนหน้าและถูกตัดออก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key beyond those that fit in memory: copies of them are not found</source>
        <translation>
            <numerusform>%Ln แถวมีคีย์เกินกว่าที่หน่วยความจำเก็บได้: จะไม่พบแถวที่ซ้ำกับแถวเหล่านี้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneFigure</name>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>ยังใช้งานอยู่</translation>
    </message>
    <message>
        <source>naive, from signup</source>
        <translation>แบบหยาบ นับจากวันสมัคร</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>ข้อมูลถึง %1</translation>
    </message>
    <message>
        <source>Made with Waymark.</source>
        <translation>สร้างด้วย Waymark</translation>
    </message>
    <message>
        <source>from landmark day %1</source>
        <translation>นับจากวันตั้งต้นที่ %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>นับจากวันสมัคร</translation>
    </message>
    <message>
        <source>%1 left before</source>
        <translation>เลิกใช้ก่อน %1</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>ใหม่เกินไป %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>ไม่ทราบ %1</translation>
    </message>
    <message>
        <source>%1 with impossible dates</source>
        <translation>วันที่เป็นไปไม่ได้ %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier from landmark day %1 with 95% band</source>
        <translation>Kaplan-Meier นับจากวันตั้งต้นที่ %1 พร้อมแถบ 95%</translation>
    </message>
    <message>
        <source>Kaplan-Meier from signup with 95% band</source>
        <translation>Kaplan-Meier นับจากวันสมัคร พร้อมแถบ 95%</translation>
    </message>
    <message>
        <source>%1: %2. %3, n = %4.</source>
        <extracomment>%1: &quot;Retention by activation&quot;, %2: &quot;at least 20 conversations in the first 90 days&quot;, %3: &quot;Kaplan-Meier from landmark day 90 with 95% band&quot;, %4: a number of customers</extracomment>
        <translation>%1: %2 %3, n = %4</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>ไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 ณ %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>ไม่ได้แสดง: %1</translation>
    </message>
    <message>
        <source>%1 customers have a month without usage data in their window.</source>
        <translation>ลูกค้า %1 รายมีเดือนที่ไม่มีข้อมูลการใช้งานอยู่ในช่วงประเมิน</translation>
    </message>
    <message>
        <source>Dotted: naive curves from signup, biased because customers must live long enough to reach the milestone.</source>
        <translation>เส้นประจุด: เส้นกราฟแบบหยาบนับจากวันสมัคร มีอคติเพราะลูกค้าต้องอยู่นานพอจึงจะถึงเหตุการณ์สำคัญ</translation>
    </message>
</context>
<context>
    <name>MilestoneText</name>
    <message>
        <source>Retention by setup</source>
        <translation>การรักษาลูกค้าตามการตั้งค่า</translation>
    </message>
    <message>
        <source>Retention by activation</source>
        <translation>การรักษาลูกค้าตามการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Retention by utilization</source>
        <translation>การรักษาลูกค้าตามการใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Retention by maturity</source>
        <translation>การรักษาลูกค้าตามความเชี่ยวชาญ</translation>
    </message>
    <message numerus="yes">
        <source>uses of %Ln feature(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>ครั้งที่ใช้ %Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>uses of any feature</source>
        <comment>after a number</comment>
        <translation>ครั้งที่ใช้ฟีเจอร์ใดก็ได้</translation>
    </message>
    <message>
        <source>at least %1 %2 in the first %3 days</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations&quot;), %3: a number of days</extracomment>
        <translation>อย่างน้อย %1 %2 ใน %3 วันแรก</translation>
    </message>
    <message>
        <source>≥ %1 %2 in %3 days</source>
        <translation>≥ %1 %2 ใน %3 วัน</translation>
    </message>
    <message>
        <source>at least %1 of %2 setup steps in the first %3 days</source>
        <translation>อย่างน้อย %1 จาก %2 ขั้นตอนการตั้งค่าใน %3 วันแรก</translation>
    </message>
    <message>
        <source>≥ %1 of %2 setup steps in %3 days</source>
        <translation>≥ %1 จาก %2 ขั้นตอนการตั้งค่าใน %3 วัน</translation>
    </message>
    <message>
        <source>at least %1 %2 per seat in a month</source>
        <translation>อย่างน้อย %1 %2 ต่อที่นั่งในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>at least %1 %2 per seat in 30 days</source>
        <translation>อย่างน้อย %1 %2 ต่อที่นั่งใน 30 วัน</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in a month</source>
        <translation>≥ %1 %2 ต่อที่นั่งในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in 30 days</source>
        <translation>≥ %1 %2 ต่อที่นั่งใน 30 วัน</translation>
    </message>
    <message>
        <source>at least %1 %2 in a month</source>
        <translation>อย่างน้อย %1 %2 ในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>at least %1 %2 in 30 days</source>
        <translation>อย่างน้อย %1 %2 ใน 30 วัน</translation>
    </message>
    <message>
        <source>≥ %1 %2 in a month</source>
        <translation>≥ %1 %2 ในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>≥ %1 %2 in 30 days</source>
        <translation>≥ %1 %2 ใน 30 วัน</translation>
    </message>
    <message>
        <source>%1, %2 times in a row</source>
        <extracomment>%1: a rule about a month, %2: how many months</extracomment>
        <translation>%1 ติดต่อกัน %2 ครั้ง</translation>
    </message>
    <message>
        <source>mature in at least %1 of %2 categories</source>
        <translation>เชี่ยวชาญอย่างน้อย %1 จาก %2 หมวด</translation>
    </message>
    <message>
        <source>mature in ≥ %1 of %2 categories</source>
        <translation>เชี่ยวชาญ ≥ %1 จาก %2 หมวด</translation>
    </message>
    <message>
        <source>Setup steps done in the first %1 days</source>
        <translation>ขั้นตอนการตั้งค่าที่ทำใน %1 วันแรก</translation>
    </message>
    <message>
        <source>%1 in the first %2 days</source>
        <extracomment>an axis; %1: what is counted (&quot;Conversations&quot;), %2: a number of days</extracomment>
        <translation>%1 ใน %2 วันแรก</translation>
    </message>
    <message>
        <source>%1 per seat, best month</source>
        <comment>axis</comment>
        <translation>%1 ต่อที่นั่ง เดือนที่ดีที่สุด</translation>
    </message>
    <message>
        <source>%1, best month</source>
        <comment>axis</comment>
        <translation>%1 เดือนที่ดีที่สุด</translation>
    </message>
    <message>
        <source>Mature categories</source>
        <translation>หมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>ขยายตัวแล้ว</translation>
    </message>
    <message>
        <source>Reached activation</source>
        <translation>ถึงการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Reached utilization</source>
        <translation>ถึงการใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Reached maturity</source>
        <translation>ถึงความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Youden J</source>
        <translation>Youden J</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>phi</translation>
    </message>
    <message>
        <source>Information gain, bits</source>
        <translation>ข้อมูลที่ได้เพิ่ม (บิต)</translation>
    </message>
    <message>
        <source>Log-rank chi-square</source>
        <translation>ไคสแควร์ log-rank</translation>
    </message>
    <message>
        <source>Risk difference</source>
        <translation>ผลต่างความเสี่ยง</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between values of which one is enough: &quot;Pro or Free&quot;</extracomment>
        <translation> หรือ </translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <extracomment>%1: an attribute, %2: values</extracomment>
        <translation>%1 ไม่ใช่ %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(ไม่มีข้อมูล)</translation>
    </message>
</context>
<context>
    <name>NoChurnOffer</name>
    <message>
        <source>Count dormancy as leaving</source>
        <translation>นับการหยุดใช้งานเป็นการเลิกใช้</translation>
    </message>
    <message>
        <source>Import for churn dates…</source>
        <translation>นำเข้าเพื่อให้มีวันที่เลิกใช้…</translation>
    </message>
    <message>
        <source>Churn can be derived too: import subscriptions with their end dates, and let the check take the end of the last one for the churn.</source>
        <translation>หาการเลิกใช้ได้อีกทาง: นำเข้าการสมัครสมาชิกที่มีวันสิ้นสุด แล้วในขั้นตรวจสอบให้ถือวันสิ้นสุดของรายการสุดท้ายเป็นการเลิกใช้</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No customer matches the filter</source>
        <translation>ไม่มีลูกค้าตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as the language writes it in running text: pattern of QLocale, letters in quotes stand for themselves</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>A day since signup, as in &quot;day 365&quot;</extracomment>
        <translation>วันที่ %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as can be: &quot;365 d&quot;</extracomment>
        <translation>%1 วัน</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Compare with saved</source>
        <translation>เทียบกับรุ่นที่บันทึก</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The limits of an interval, two numbers</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>RetentionFigures</name>
    <message>
        <source>as of %1</source>
        <translation>ณ %1</translation>
    </message>
    <message>
        <source>from landmark day %1</source>
        <translation>จากวันตั้งต้น %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>จากวันสมัคร</translation>
    </message>
    <message>
        <source>Cohorts compared</source>
        <translation>เปรียบเทียบกลุ่ม</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>หยุดใช้งาน</translation>
    </message>
    <message>
        <source>Stay to day %1</source>
        <extracomment>A column of shares; %1: a number of days</extracomment>
        <translation>อยู่ถึงวันที่ %1</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>ช่วง 95%</translation>
    </message>
    <message>
        <source>Mean days of %1</source>
        <extracomment>Restricted mean survival time; %1: a number of days</extracomment>
        <translation>วันเฉลี่ยจาก %1</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>อัตราส่วนความเสี่ยง</translation>
    </message>
    <message>
        <source>p</source>
        <comment>of a test, a column</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Expanded since the landmark</source>
        <translation>ขยายตัวนับจากวันตั้งต้น</translation>
    </message>
    <message>
        <source>%1 grown by at least %2</source>
        <extracomment>Under a chart; %1: &quot;seats&quot;, &quot;MRR&quot; or &quot;categories&quot;; %2: a share</extracomment>
        <translation>%1เพิ่มขึ้นอย่างน้อย %2</translation>
    </message>
    <message>
        <source>churn competing</source>
        <translation>โดยการเลิกใช้เป็นเหตุการณ์แข่งขัน</translation>
    </message>
    <message>
        <source>Share that has expanded</source>
        <translation>สัดส่วนที่ขยายตัว</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>จำนวนวันนับจากสมัคร</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>ขอบเวลา %1</translation>
    </message>
    <message>
        <source>Share that was active</source>
        <translation>สัดส่วนที่ใช้งาน</translation>
    </message>
    <message>
        <source>By month of signup</source>
        <translation>ตามเดือนที่สมัคร</translation>
    </message>
    <message>
        <source>blank: not elapsed</source>
        <translation>ช่องว่าง: ยังไม่ครบเวลา</translation>
    </message>
    <message>
        <source>pooled: sum of the active / sum of all</source>
        <translation>รวม: ผลรวมที่ใช้งาน / ผลรวมทั้งหมด</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>สมัคร</translation>
    </message>
    <message>
        <source>Period since signup</source>
        <translation>ช่วงเวลานับจากสมัคร</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>A mean with its standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>1 (reference)</source>
        <translation>1 (อ้างอิง)</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>ไม่มีใครเลิกใช้</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 ที่ %2</translation>
    </message>
    <message>
        <source>Active in the period or later</source>
        <translation>ใช้งานในช่วงนั้นหรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Active in each period</source>
        <translation>ใช้งานในแต่ละช่วง</translation>
    </message>
    <message>
        <source>Active in the bracket</source>
        <translation>ใช้งานในช่วงวันที่กำหนด</translation>
    </message>
    <message>
        <source>active on days %1–%2</source>
        <translation>ใช้งานในวันที่ %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>periods of %Ln day(s)</source>
        <translation>
            <numerusform>ช่วงละ %Ln วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <extracomment>Days since signup, from and to</extracomment>
        <translation>วันที่ %1–%2</translation>
    </message>
    <message>
        <source>active %1 of %2</source>
        <extracomment>Customers who were active, of all whose period has passed</extracomment>
        <translation>ใช้งาน %1 จาก %2</translation>
    </message>
    <message>
        <source>Pooled</source>
        <comment>all cohorts together</comment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Pairs of cohorts</source>
        <translation>เทียบกลุ่มทีละคู่</translation>
    </message>
    <message numerus="yes">
        <source>log-rank of each two, p by Holm for all %Ln pair(s)</source>
        <translation>
            <numerusform>ล็อกแรงก์ทีละคู่ ค่า p ปรับแบบโฮล์มสำหรับทั้ง %Ln คู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Against</source>
        <comment>a column of cohorts</comment>
        <translation>เทียบกับ</translation>
    </message>
    <message>
        <source>Log-rank</source>
        <translation>ล็อกแรงก์</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <comment>of a test, a column</comment>
        <translation>p โฮล์ม</translation>
    </message>
</context>
<context>
    <name>RetentionTable</name>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>still followed, a column of numbers</comment>
        <translation>ยังติดตามอยู่</translation>
    </message>
    <message>
        <source>Left before</source>
        <comment>a column of numbers</comment>
        <translation>เลิกใช้ก่อนหน้า</translation>
    </message>
    <message>
        <source>Censored before</source>
        <comment>a column of numbers</comment>
        <translation>สิ้นสุดการติดตามก่อนหน้า</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>95% from</source>
        <comment>lower limit of an interval</comment>
        <translation>95% ตั้งแต่</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper limit of an interval</comment>
        <translation>ถึง</translation>
    </message>
</context>
<context>
    <name>RevenueFigures</name>
    <message>
        <source>Net revenue retention</source>
        <translation>การรักษารายได้สุทธิ</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>การรักษารายได้ขั้นต้น</translation>
    </message>
    <message>
        <source>MRR of each day / MRR at day %1</source>
        <translation>MRR ของแต่ละวัน / MRR ณ วันที่ %1</translation>
    </message>
    <message>
        <source>MRR of each day, growth left out / MRR at day %1</source>
        <translation>MRR ของแต่ละวันโดยไม่นับส่วนที่โต / MRR ณ วันที่ %1</translation>
    </message>
    <message>
        <source>customers watched to day %1</source>
        <translation>ลูกค้าที่ติดตามถึงวันที่ %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Share of the MRR at the landmark</source>
        <translation>สัดส่วนของ MRR ณ วันตั้งต้น</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>จำนวนวันนับจากสมัคร</translation>
    </message>
    <message>
        <source>Net and gross revenue retention</source>
        <translation>การรักษารายได้สุทธิและขั้นต้น</translation>
    </message>
    <message>
        <source>MRR at day %2 / MRR at day %1</source>
        <extracomment>%1 and %2: days since signup</extracomment>
        <translation>MRR วันที่ %2 / MRR วันที่ %1</translation>
    </message>
    <message>
        <source>95% interval of 200 resamples</source>
        <translation>ช่วง 95% จากการสุ่มซ้ำ 200 ครั้ง</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>NRR</source>
        <comment>net revenue retention</comment>
        <translation>NRR</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>ช่วง 95%</translation>
    </message>
    <message>
        <source>GRR</source>
        <comment>gross revenue retention</comment>
        <translation>GRR</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>uses of any feature</source>
        <translation>การใช้ฟีเจอร์ใดก็ได้</translation>
    </message>
    <message>
        <source>uses of %1 features</source>
        <translation>การใช้ %1 ฟีเจอร์</translation>
    </message>
    <message>
        <source>active days</source>
        <translation>วันที่ใช้งาน</translation>
    </message>
    <message>
        <source>different features</source>
        <translation>ฟีเจอร์ที่ต่างกัน</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in a month</source>
        <translation>ลูกค้าที่มี %2 ต่อที่นั่งตั้งแต่ %1 ขึ้นไปในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in 30 days</source>
        <translation>ลูกค้าที่มี %2 ต่อที่นั่งตั้งแต่ %1 ขึ้นไปใน 30 วัน</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in a month</source>
        <translation>ลูกค้าที่มี %2 ตั้งแต่ %1 ขึ้นไปในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in 30 days</source>
        <translation>ลูกค้าที่มี %2 ตั้งแต่ %1 ขึ้นไปใน 30 วัน</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in their first %3 days</source>
        <translation>ลูกค้าที่มี %2 ตั้งแต่ %1 ขึ้นไปใน %3 วันแรก</translation>
    </message>
    <message>
        <source>Customers with %1 or more setup steps done in their first %2 days</source>
        <translation>ลูกค้าที่ทำขั้นตอนการตั้งค่าเสร็จตั้งแต่ %1 ขั้นตอนขึ้นไปใน %2 วันแรก</translation>
    </message>
    <message>
        <source>Customers mature in %1 or more categories</source>
        <translation>ลูกค้าที่เชี่ยวชาญตั้งแต่ %1 หมวดขึ้นไป</translation>
    </message>
    <message>
        <source>Customers who reached the milestone</source>
        <translation>ลูกค้าที่ถึงเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>เมื่อครบหนึ่งปี</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>เมื่อครบ %1 วัน</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(ไม่มีข้อมูล)</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>no milestone</source>
        <translation>ยังไม่มีเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>%1 mature categories</source>
        <translation>เชี่ยวชาญ %1 หมวด</translation>
    </message>
    <message>
        <source>counted from signup, which flatters those who reached it</source>
        <translation>นับจากวันสมัคร ซึ่งทำให้กลุ่มที่ถึงเกณฑ์ดูดีเกินจริง</translation>
    </message>
    <message>
        <source>No customer can be compared: nobody in view was followed to day %1.</source>
        <translation>เปรียบเทียบไม่ได้: ไม่มีลูกค้ารายใดที่แสดงอยู่ได้รับการติดตามถึงวันที่ %1</translation>
    </message>
    <message>
        <source>None of the %1 customers reached it, so there is nobody to compare them with.</source>
        <translation>ลูกค้าทั้ง %1 รายไม่มีรายใดถึงเกณฑ์ จึงไม่มีกลุ่มให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>All %1 customers reached it, so there is nobody to compare them with.</source>
        <translation>ลูกค้าทั้ง %1 รายถึงเกณฑ์ทุกราย จึงไม่มีกลุ่มให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Too few customers to compare: %1 reached it, %2 did not; at least %3 of each are needed.</source>
        <translation>ลูกค้าน้อยเกินกว่าจะเปรียบเทียบ: ถึงเกณฑ์ %1 ราย ไม่ถึงเกณฑ์ %2 ราย ต้องมีอย่างน้อยกลุ่มละ %3 ราย</translation>
    </message>
    <message>
        <source>The follow-up is too short to compare at day %1: customers who reached it were followed to day %2, the others to day %3.</source>
        <translation>ระยะติดตามสั้นเกินกว่าจะเปรียบเทียบ ณ วันที่ %1: ลูกค้าที่ถึงเกณฑ์ติดตามถึงวันที่ %2 กลุ่มอื่นถึงวันที่ %3</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them, because nobody has left yet.</source>
        <translation>%1 กับกลุ่มอื่น: ข้อมูลแยกความต่างไม่ได้ เพราะยังไม่มีใครเลิกใช้</translation>
    </message>
    <message>
        <source>No customer in view was followed to day %1.</source>
        <translation>ไม่มีลูกค้ารายใดที่แสดงอยู่ได้รับการติดตามถึงวันที่ %1</translation>
    </message>
    <message>
        <source>The follow-up ends on day %1, before day %2.</source>
        <translation>ระยะติดตามสิ้นสุดในวันที่ %1 ก่อนถึงวันที่ %2</translation>
    </message>
    <message>
        <source>Fewer than two groups have %1 customers and are followed to day %2.</source>
        <translation>มีไม่ถึงสองกลุ่มที่มีลูกค้า %1 รายและติดตามถึงวันที่ %2</translation>
    </message>
    <message>
        <source>maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>staying active</source>
        <translation>การใช้งานต่อเนื่อง</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A link between neighbouring milestones: &quot;activation to utilization&quot;</extracomment>
        <translation>%1 ไปสู่ %2</translation>
    </message>
    <message>
        <source>No link between milestones can be measured yet.</source>
        <translation>ยังวัดความเชื่อมโยงระหว่างเหตุการณ์สำคัญไม่ได้</translation>
    </message>
    <message>
        <source>Each milestone marks customers who go further: strongest from %1, weakest from %2.</source>
        <translation>เหตุการณ์สำคัญแต่ละขั้นบ่งบอกลูกค้าที่ไปได้ไกลกว่า: ชัดที่สุดจาก%1 อ่อนที่สุดจาก%2</translation>
    </message>
    <message>
        <source>Customers who reach a milestone go further, most clearly from %1.</source>
        <translation>ลูกค้าที่ถึงเหตุการณ์สำคัญไปได้ไกลกว่า ชัดที่สุดจาก%1</translation>
    </message>
    <message>
        <source>Not separable from chance with these data: %1.</source>
        <translation>ข้อมูลนี้ยังแยกจากความบังเอิญไม่ได้: %1</translation>
    </message>
    <message>
        <source>Those who reached it go less far: %1.</source>
        <translation>ผู้ที่ถึงเกณฑ์กลับไปได้ใกล้กว่า: %1</translation>
    </message>
    <message>
        <source>Between the cards: how many points more often those who reached it go on (95% interval, odds ratio). Association, not proof of cause.</source>
        <translation>ระหว่างการ์ด: ผู้ที่ถึงเกณฑ์ไปต่อมากกว่ากี่จุด (ช่วง 95% และอัตราส่วนออดส์) เป็นความสัมพันธ์ ไม่ใช่ข้อพิสูจน์เหตุ</translation>
    </message>
    <message>
        <source>Association, not proof of cause.</source>
        <translation>ความสัมพันธ์ ไม่ใช่ข้อพิสูจน์เหตุ</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3)</source>
        <translation>ต่างกัน %1 จุด (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), unlikely to be chance (log-rank p %4)</source>
        <translation>ต่างกัน %1 จุด (%2 ถึง %3) ไม่น่าเป็นเรื่องบังเอิญ (log-rank p %4)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), which may be chance (log-rank p %4)</source>
        <translation>ต่างกัน %1 จุด (%2 ถึง %3) ซึ่งอาจเป็นเรื่องบังเอิญ (log-rank p %4)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), log-rank p %4</source>
        <translation>ต่างกัน %1 จุด (%2 ถึง %3), log-rank p %4</translation>
    </message>
    <message>
        <source>Log-rank p %1</source>
        <translation>Log-rank p %1</translation>
    </message>
    <message>
        <source>Log-rank test undefined</source>
        <translation>การทดสอบ log-rank หาค่าไม่ได้</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody left among those who reached it</source>
        <translation>ไม่มีอัตราส่วนความเสี่ยง เพราะไม่มีใครเลิกใช้ในกลุ่มที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody became inactive among those who reached it</source>
        <translation>ไม่มีอัตราส่วนความเสี่ยง เพราะไม่มีใครหยุดใช้งานในกลุ่มที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody left among the others</source>
        <translation>ไม่มีอัตราส่วนความเสี่ยง เพราะไม่มีใครเลิกใช้ในกลุ่มอื่น</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody became inactive among the others</source>
        <translation>ไม่มีอัตราส่วนความเสี่ยง เพราะไม่มีใครหยุดใช้งานในกลุ่มอื่น</translation>
    </message>
    <message>
        <source>hazard ratio undefined</source>
        <translation>อัตราส่วนความเสี่ยงหาค่าไม่ได้</translation>
    </message>
    <message>
        <source>no lift yet: there is no customer %1</source>
        <translation>ยังไม่มีค่าลิฟต์: ยังไม่มีลูกค้า%1</translation>
    </message>
    <message>
        <source>base rate %1 among %2 customers %3</source>
        <translation>อัตราพื้นฐาน %1 ในลูกค้า %2 ราย%3</translation>
    </message>
    <message>
        <source>base rate %1, lift %2 among %3 customers %4</source>
        <translation>อัตราพื้นฐาน %1, ค่าลิฟต์ %2 ในลูกค้า %3 ราย%4</translation>
    </message>
    <message>
        <source>hazard ratio %1 (%2 to %3)</source>
        <translation>อัตราส่วนความเสี่ยง %1 (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>stay longer</source>
        <translation>อยู่ต่อนานกว่า</translation>
    </message>
    <message>
        <source>stay active longer</source>
        <translation>ใช้งานต่อนานกว่า</translation>
    </message>
    <message>
        <source>leave sooner</source>
        <translation>เลิกใช้เร็วกว่า</translation>
    </message>
    <message>
        <source>become inactive sooner</source>
        <translation>หยุดใช้งานเร็วกว่า</translation>
    </message>
    <message>
        <source>may stay longer, but the evidence is mixed</source>
        <translation>อาจอยู่ต่อนานกว่า แต่หลักฐานยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>may stay active longer, but the evidence is mixed</source>
        <translation>อาจใช้งานต่อนานกว่า แต่หลักฐานยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>may leave sooner, but the evidence is mixed</source>
        <translation>อาจเลิกใช้เร็วกว่า แต่หลักฐานยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>may become inactive sooner, but the evidence is mixed</source>
        <translation>อาจหยุดใช้งานเร็วกว่า แต่หลักฐานยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them; %2 %3 %4, against %5.</source>
        <translation>%1 กับกลุ่มอื่น: ข้อมูลแยกความต่างไม่ได้ %2 %3 %4 เทียบกับ %5</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4 %5, against %6 of the others.</source>
        <translation>%1 %2: %3 %4 %5 เทียบกับ %6 ของกลุ่มอื่น</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them, because nobody has become inactive yet.</source>
        <translation>%1 กับกลุ่มอื่น: ข้อมูลแยกความต่างไม่ได้ เพราะยังไม่มีใครหยุดใช้งาน</translation>
    </message>
    <message>
        <source>Of %1 customers, %2 %3 %4.</source>
        <translation>%4 %2 ของลูกค้า %1 ราย%3</translation>
    </message>
    <message>
        <source>Followed for %1 days (median).</source>
        <translation>ติดตาม %1 วัน (มัธยฐาน)</translation>
    </message>
    <message>
        <source>hazard ratio of &quot;%1&quot; %2 (%3 to %4)</source>
        <translation>อัตราส่วนความเสี่ยงของ “%1” %2 (%3 ถึง %4)</translation>
    </message>
    <message>
        <source>The groups differ: %1 %2 of &quot;%3&quot; %4, against %5 of &quot;%6&quot;.</source>
        <translation>แต่ละกลุ่มต่างกัน: %1 %2 ของ “%3” %4 เทียบกับ %5 ของ “%6”</translation>
    </message>
    <message>
        <source>The data do not separate the groups: %1 %2 of &quot;%3&quot; %4, against %5 of &quot;%6&quot;.</source>
        <translation>ข้อมูลแยกความต่างระหว่างกลุ่มไม่ได้: %1 %2 ของ “%3” %4 เทียบกับ %5 ของ “%6”</translation>
    </message>
    <message>
        <source>whose year has passed</source>
        <translation>ที่ครบหนึ่งปีแล้ว</translation>
    </message>
    <message>
        <source>whose first %1 days have passed</source>
        <translation>ที่ครบ %1 วันแรกแล้ว</translation>
    </message>
    <message>
        <source>are still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>are still active</source>
        <translation>ยังใช้งานอยู่</translation>
    </message>
    <message>
        <source>%1 (%2-%3)</source>
        <translation>%1 (%2-%3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Amplitude export: event_type, event_time (UTC); account from groups, else through user_id and a users table; $insert_id drops events that were sent twice</source>
        <translation>ไฟล์ส่งออกของ Amplitude: event_type, event_time (UTC); บัญชีลูกค้าจาก groups หรือผ่าน user_id กับตารางผู้ใช้; $insert_id ตัดเหตุการณ์ที่ส่งซ้ำ</translation>
    </message>
    <message>
        <source>Mixpanel raw export: event, properties.time, properties.distinct_id; account from a group or company property, else through a users table; $insert_id drops events that were sent twice. Projects made before 2023 write local time as if it were UTC: state UTC for those, the project&apos;s zone for the others</source>
        <translation>ไฟล์ส่งออกดิบของ Mixpanel: event, properties.time, properties.distinct_id; บัญชีลูกค้าจากคุณสมบัติของกลุ่มหรือบริษัท หรือผ่านตารางผู้ใช้; $insert_id ตัดเหตุการณ์ที่ส่งซ้ำ โครงการที่สร้างก่อนปี 2023 เขียนเวลาท้องถิ่นเหมือนเป็น UTC: ระบุ UTC สำหรับโครงการเหล่านั้น และเขตเวลาของโครงการสำหรับโครงการอื่น</translation>
    </message>
    <message>
        <source>Segment tracks table: event, timestamp; account from context_group_id, else through user_id and a users table; id drops events that were sent twice</source>
        <translation>ตาราง tracks ของ Segment: event, timestamp; บัญชีลูกค้าจาก context_group_id หรือผ่าน user_id กับตารางผู้ใช้; id ตัดเหตุการณ์ที่ส่งซ้ำ</translation>
    </message>
    <message>
        <source>Segment identifies or group calls: user_id belongs to group_id</source>
        <translation>การเรียก identify หรือ group ของ Segment: user_id อยู่กับ group_id</translation>
    </message>
    <message>
        <source>Segment groups table: id, created_at (else received_at) as signup, name; the other traits are attributes</source>
        <translation>ตาราง groups ของ Segment: id, created_at (หรือ received_at) เป็นวันสมัคร, name; คุณลักษณะอื่นเป็นแอตทริบิวต์</translation>
    </message>
    <message>
        <source>Intercom conversations by last close: each is started once and closed once, on the day of its last close, however often it was opened again; company_id is the account</source>
        <translation>การสนทนาของ Intercom ตามการปิดครั้งสุดท้าย: แต่ละรายการเริ่มหนึ่งครั้งและปิดหนึ่งครั้งในวันที่ปิดครั้งสุดท้าย ไม่ว่าจะเปิดใหม่กี่ครั้ง; company_id คือบัญชีลูกค้า</translation>
    </message>
    <message>
        <source>Intercom conversation parts: each close event counts, so a conversation that was opened again is closed twice; the kind of the part is the feature (close, assignment, ...)</source>
        <translation>ส่วนของการสนทนาใน Intercom: นับทุกครั้งที่ปิด การสนทนาที่เปิดใหม่จึงปิดสองครั้ง; ชนิดของส่วนคือฟีเจอร์ (close, assignment, ...)</translation>
    </message>
    <message>
        <source>Intercom companies: company_id, remote_created_at (else created_at) as signup, name; the other columns are attributes</source>
        <translation>บริษัทของ Intercom: company_id, remote_created_at (หรือ created_at) เป็นวันสมัคร, name; คอลัมน์อื่นเป็นแอตทริบิวต์</translation>
    </message>
    <message>
        <source>Stripe subscriptions: Customer ID is the account, Quantity the seats, the service ends at Ended At (Canceled At is only when the customer asked); MRR = Amount x Quantity, yearly prices by 12</source>
        <translation>การสมัครสมาชิกของ Stripe: Customer ID คือบัญชีลูกค้า, Quantity คือที่นั่ง, บริการสิ้นสุดที่ Ended At (Canceled At เป็นเพียงวันที่ลูกค้าขอ); MRR = Amount x Quantity, ราคารายปีหารด้วย 12</translation>
    </message>
    <message>
        <source>Gainsight companies: SFDC Account ID (else GSID), Original Contract Date as signup, Churn Date; the other columns are attributes</source>
        <translation>บริษัทของ Gainsight: SFDC Account ID (หรือ GSID), Original Contract Date เป็นวันสมัคร, Churn Date; คอลัมน์อื่นเป็นแอตทริบิวต์</translation>
    </message>
    <message>
        <source>Salesforce accounts: Account ID, Customer Since (else Created Date) as signup, Account Name, Churn Date where there is one; the other columns are attributes</source>
        <translation>บัญชีของ Salesforce: Account ID, Customer Since (หรือ Created Date) เป็นวันสมัคร, Account Name, Churn Date ถ้ามี; คอลัมน์อื่นเป็นแอตทริบิวต์</translation>
    </message>
    <message>
        <source>%1 of the entitled customers used it in their first %2 days.</source>
        <translation>ลูกค้าที่มีสิทธิ์ใช้ %1 ใช้งานใน %2 วันแรก</translation>
    </message>
    <message>
        <source>Nearly everybody has it (limit %1), so it hardly tells who stays.</source>
        <translation>แทบทุกคนใช้ (เกณฑ์ %1) จึงแทบไม่บอกว่าใครจะอยู่ต่อ</translation>
    </message>
    <message>
        <source>A limit above its adoption would make it discerning.</source>
        <translation>หากเกณฑ์สูงกว่าการนำไปใช้ของฟีเจอร์นี้ จะกลายเป็นฟีเจอร์ที่แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>%1 of its %2 users have %3 = %4, which only %5 of all customers have: it tells who pays, not who succeeds.</source>
        <translation>%1 ของผู้ใช้ %2 รายมี %3 = %4 ซึ่งมีเพียง %5 ของลูกค้าทั้งหมด: บอกว่าใครจ่าย ไม่ใช่ใครประสบความสำเร็จ</translation>
    </message>
    <message>
        <source>Use outside that segment would make it discerning.</source>
        <translation>หากมีการใช้นอกกลุ่มนั้น จะกลายเป็นฟีเจอร์ที่แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>So few have it (limit %1) that it can mark few of those who stay.</source>
        <translation>มีผู้ใช้น้อยมาก (เกณฑ์ %1) จึงบ่งบอกได้เพียงส่วนน้อยของผู้ที่อยู่ต่อ</translation>
    </message>
    <message>
        <source>A limit below its adoption would make it discerning.</source>
        <translation>หากเกณฑ์ต่ำกว่าการนำไปใช้ของฟีเจอร์นี้ จะกลายเป็นฟีเจอร์ที่แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>That lies between the limits of %1 and %2, and no small segment holds most of its users.</source>
        <translation>อยู่ระหว่างเกณฑ์ %1 กับ %2 และไม่มีกลุ่มเล็กใดรวมผู้ใช้ส่วนใหญ่ไว้</translation>
    </message>
    <message>
        <source>At %1 or less it would be niche, at %2 or more ubiquitous.</source>
        <translation>ที่ %1 หรือน้อยกว่าจะเป็นเฉพาะกลุ่ม ที่ %2 หรือมากกว่าจะเป็นฟีเจอร์ที่ทุกคนใช้</translation>
    </message>
    <message>
        <source>None of these customers is entitled to it.</source>
        <translation>ไม่มีลูกค้ารายใดในกลุ่มนี้มีสิทธิ์ใช้</translation>
    </message>
    <message>
        <source>Called basic, yet it marks those who stay: %1 points (95% interval %2 to %3)</source>
        <translation>จัดเป็นระดับพื้นฐาน แต่บ่งบอกผู้ที่อยู่ต่อ: %1 จุด (ช่วง 95% %2 ถึง %3)</translation>
    </message>
    <message>
        <source>In no definition, yet it marks those who stay: %1 points (95% interval %2 to %3)</source>
        <translation>ไม่อยู่ในนิยามใด แต่บ่งบอกผู้ที่อยู่ต่อ: %1 จุด (ช่วง 95% %2 ถึง %3)</translation>
    </message>
    <message>
        <source>Use of %1 in the first %2 days says most about who is still a customer on day %3.</source>
        <translation>การใช้ %1 ใน %2 วันแรกบอกได้มากที่สุดว่าใครยังเป็นลูกค้าในวันที่ %3</translation>
    </message>
    <message>
        <source>Use of %1 and %2 in the first %3 days says most about who is still a customer on day %4.</source>
        <translation>การใช้ %1 และ %2 ใน %3 วันแรกบอกได้มากที่สุดว่าใครยังเป็นลูกค้าในวันที่ %4</translation>
    </message>
    <message>
        <source>Use of %1, %2 and %3 in the first %4 days says most about who is still a customer on day %5.</source>
        <translation>การใช้ %1, %2 และ %3 ใน %4 วันแรกบอกได้มากที่สุดว่าใครยังเป็นลูกค้าในวันที่ %5</translation>
    </message>
    <message>
        <source>Use in the first %1 days does not predict here who is still a customer on day %2.</source>
        <translation>ที่นี่การใช้งานใน %1 วันแรกไม่ได้พยากรณ์ว่าใครยังเป็นลูกค้าในวันที่ %2</translation>
    </message>
    <message>
        <source>The ranking below is chance.</source>
        <translation>ลำดับด้านล่างเป็นเพียงความบังเอิญ</translation>
    </message>
    <message>
        <source>%1 of %2 features are discerning and say more than chance.</source>
        <translation>ฟีเจอร์ %1 จาก %2 แยกลูกค้าได้และบอกได้มากกว่าความบังเอิญ</translation>
    </message>
    <message>
        <source>Yet use says little about who stays: read the order with care.</source>
        <translation>แต่การใช้งานบอกได้น้อยว่าใครจะอยู่ต่อ โปรดอ่านลำดับอย่างระมัดระวัง</translation>
    </message>
    <message>
        <source>Who left first can no longer expand</source>
        <translation>ผู้ที่เลิกใช้ไปก่อนไม่สามารถขยายตัวได้อีก</translation>
    </message>
    <message>
        <source>Of %1 customers %2 have expanded %3.</source>
        <translation>%3 %2 ของลูกค้า %1 รายขยายตัวแล้ว</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; %2 have expanded %3, against %4 of &quot;%5&quot;.</source>
        <translation>%3 %2 ของ “%1” ขยายตัวแล้ว เทียบกับ %4 ของ “%5”</translation>
    </message>
    <message>
        <source>No customer with a value above 0 was there on day %1.</source>
        <translation>ไม่มีลูกค้าที่มีค่ามากกว่า 0 อยู่ในวันที่ %1</translation>
    </message>
    <message>
        <source>No group has %1 customers and is followed to day %2.</source>
        <translation>ไม่มีกลุ่มใดที่มีลูกค้า %1 รายและติดตามถึงวันที่ %2</translation>
    </message>
    <message>
        <source>There is no customer whose periods could be counted.</source>
        <translation>ไม่มีลูกค้าที่นับช่วงเวลาได้</translation>
    </message>
    <message>
        <source>No period can be told yet: none has passed for %1 customers or more.</source>
        <translation>ยังบอกช่วงเวลาใดไม่ได้: ยังไม่มีช่วงใดที่ผ่านครบสำหรับลูกค้า %1 รายขึ้นไป</translation>
    </message>
    <message>
        <source>On days %1 to %2 or later %3 of %4 customers were active.</source>
        <translation>ในวันที่ %1 ถึง %2 หรือหลังจากนั้น %3 ของลูกค้า %4 รายใช้งาน</translation>
    </message>
    <message>
        <source>On days %1 to %2 since signup %3 of %4 customers were active.</source>
        <translation>ในวันที่ %1 ถึง %2 นับจากวันสมัคร %3 ของลูกค้า %4 รายใช้งาน</translation>
    </message>
    <message>
        <source>Pooled over %1 groups</source>
        <translation>รวมจาก %1 กลุ่ม</translation>
    </message>
    <message>
        <source>Those who left stay in the count</source>
        <translation>ผู้ที่เลิกใช้ยังคงอยู่ในการนับ</translation>
    </message>
    <message>
        <source>those who left stay in the count</source>
        <translation>ผู้ที่เลิกใช้ยังคงอยู่ในการนับ</translation>
    </message>
    <message>
        <source>pairs told apart (Holm): %1 of %2</source>
        <translation>คู่ที่แยกได้ (Holm): %1 จาก %2</translation>
    </message>
    <message>
        <source>The gap cannot be compared between the values of &quot;%1&quot;: fewer than two have customers on both sides, some of whom stayed and some of whom left.</source>
        <translation>เปรียบเทียบความต่างระหว่างค่าของ “%1” ไม่ได้: มีไม่ถึงสองค่าที่มีลูกค้าทั้งสองฝั่ง ทั้งที่อยู่ต่อและที่เลิกใช้</translation>
    </message>
    <message>
        <source>Beware: within the values of &quot;%1&quot; the gap is %2 points, against %3 points among all together. Much of it is who they are.</source>
        <translation>ระวัง: ภายในค่าของ “%1” ความต่างคือ %2 จุด เทียบกับ %3 จุดเมื่อรวมทั้งหมด ส่วนใหญ่มาจากลักษณะของลูกค้าเอง</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; the gap is %2 points; the data do not tell it apart from one value to another.</source>
        <translation>ภายในค่าของ “%1” ความต่างคือ %2 จุด ข้อมูลแยกความต่างระหว่างค่าหนึ่งกับอีกค่าไม่ได้</translation>
    </message>
    <message>
        <source>The gap differs between the values of &quot;%1&quot;: from %2 points (&quot;%3&quot;) to %4 points (&quot;%5&quot;).</source>
        <translation>ความต่างไม่เท่ากันระหว่างค่าของ “%1”: ตั้งแต่ %2 จุด (“%3”) ถึง %4 จุด (“%5”)</translation>
    </message>
    <message>
        <source>Mantel-Haenszel difference %1 points (%2 to %3)</source>
        <translation>ความต่างแบบ Mantel-Haenszel %1 จุด (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>Cochran&apos;s Q p %1</source>
        <translation>Q ของ Cochran p %1</translation>
    </message>
    <message>
        <source>Stratified log-rank p %1</source>
        <translation>Log-rank แบบแบ่งชั้น p %1</translation>
    </message>
    <message>
        <source>stratified log-rank p %1</source>
        <translation>log-rank แบบแบ่งชั้น p %1</translation>
    </message>
    <message>
        <source>The groups cannot be compared within the values of &quot;%1&quot;.</source>
        <translation>เปรียบเทียบกลุ่มภายในค่าของ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The groups differ within the values of &quot;%1&quot; too.</source>
        <translation>แต่ละกลุ่มต่างกันภายในค่าของ “%1” ด้วย</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; the data do not separate the groups.</source>
        <translation>ภายในค่าของ “%1” ข้อมูลแยกความต่างระหว่างกลุ่มไม่ได้</translation>
    </message>
    <message>
        <source>Of %1 customers %2 activated</source>
        <translation>ลูกค้า %1 ราย เปิดใช้งาน %2</translation>
    </message>
    <message>
        <source>%1 (%2) had activated before day %3</source>
        <translation>%1 ราย (%2) เปิดใช้งานก่อนวันที่ %3</translation>
    </message>
    <message>
        <source>counted from signup, which flatters what those who stayed had time for</source>
        <translation>นับจากวันสมัคร ซึ่งทำให้สิ่งที่คนอยู่ต่อมีเวลาทำดูดีเกินจริง</translation>
    </message>
    <message>
        <source>No step can be judged yet: nobody&apos;s activation window has passed.</source>
        <translation>ยังประเมินขั้นตอนไม่ได้: ยังไม่มีใครครบช่วงประเมินการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>No step can be judged yet: nobody whose activation window has passed was there on day %1 without having activated.</source>
        <translation>ยังประเมินขั้นตอนไม่ได้: ไม่มีใครที่ครบช่วงประเมินการเปิดใช้งานแล้วและยังอยู่ในวันที่ %1 โดยยังไม่เปิดใช้งาน</translation>
    </message>
    <message>
        <source>No step can be judged: of %1 customers nobody activated.</source>
        <translation>ประเมินขั้นตอนไม่ได้: ในลูกค้า %1 รายไม่มีใครเปิดใช้งาน</translation>
    </message>
    <message>
        <source>No step can be judged: of %1 customers everybody activated.</source>
        <translation>ประเมินขั้นตอนไม่ได้: ในลูกค้า %1 รายทุกคนเปิดใช้งาน</translation>
    </message>
    <message>
        <source>None of the %1 steps stands out: the data do not separate those who activate by any.</source>
        <translation>ไม่มีขั้นตอนใดใน %1 ขั้นตอนที่โดดเด่น: ข้อมูลแยกผู้ที่เปิดใช้งานด้วยขั้นตอนใดไม่ได้</translation>
    </message>
    <message>
        <source>Steps that mark who activates: %1 of %2, most of all &quot;%3&quot;: %4 of those who did it activated, against %5 of the others.</source>
        <translation>ขั้นตอนที่บ่งชี้ผู้เปิดใช้งาน: %1 จาก %2 โดยเฉพาะ “%3”: %4 ของผู้ที่ทำได้เปิดใช้งาน เทียบกับ %5 ของกลุ่มอื่น</translation>
    </message>
    <message>
        <source>have expanded</source>
        <translation>ขยายตัวแล้ว</translation>
    </message>
    <message>
        <source>have reached Activation</source>
        <translation>ถึงการเปิดใช้งานแล้ว</translation>
    </message>
    <message>
        <source>have reached Utilization</source>
        <translation>ถึงการใช้ประโยชน์แล้ว</translation>
    </message>
    <message>
        <source>have reached Maturity</source>
        <translation>ถึงความเชี่ยวชาญแล้ว</translation>
    </message>
    <message>
        <source>No threshold can be judged yet: there is no customer %1.</source>
        <translation>ยังประเมินเกณฑ์ไม่ได้: ยังไม่มีลูกค้า%1</translation>
    </message>
    <message>
        <source>No threshold can be judged: all %1 customers %2 fared alike.</source>
        <translation>ประเมินเกณฑ์ไม่ได้: ลูกค้าทั้ง %1 ราย%2มีผลลัพธ์เหมือนกัน</translation>
    </message>
    <message>
        <source>Base rate %1 among %2 customers %3</source>
        <translation>อัตราพื้นฐาน %1 ในลูกค้า %2 ราย%3</translation>
    </message>
    <message>
        <source>No threshold is suggested: none that %1 to %2 of the customers reach marks those who fare better.</source>
        <translation>ไม่มีเกณฑ์ที่แนะนำ: ไม่มีเกณฑ์ใดที่ลูกค้า %1 ถึง %2 ถึง และชี้กลุ่มที่มีผลดีกว่าได้</translation>
    </message>
    <message>
        <source>p of the search %1</source>
        <translation>p ของการค้นหา %1</translation>
    </message>
    <message>
        <source>Anything from %1 to %2 works as well</source>
        <translation>ค่าใดก็ได้ตั้งแต่ %1 ถึง %2 ใช้ได้เท่ากัน</translation>
    </message>
    <message>
        <source>resamples choose %1 to %2</source>
        <translation>การสุ่มซ้ำเลือก %1 ถึง %2</translation>
    </message>
    <message>
        <source>Best of them %1</source>
        <translation>ดีที่สุดคือ %1</translation>
    </message>
    <message>
        <source>No threshold separates the customers by more than a search through chance finds.</source>
        <translation>ไม่มีเกณฑ์ใดแยกลูกค้าได้มากกว่าที่การค้นหาในความบังเอิญจะพบ</translation>
    </message>
    <message>
        <source>%1 stand out most: %2 %3 %4, against %5 of the others.</source>
        <translation>%1 แตกต่างชัดที่สุด: %2 %3 %4 เทียบกับ %5 ของกลุ่มอื่น</translation>
    </message>
    <message>
        <source>Called mature, yet all of these customers use it or none does: it separates nobody</source>
        <translation>จัดเป็นระดับเชี่ยวชาญ แต่ลูกค้าทุกรายใช้หรือไม่มีรายใดใช้ จึงแยกใครไม่ได้</translation>
    </message>
    <message>
        <source>Random forest of %1 trees on %2 customers.</source>
        <translation>ป่าสุ่ม %1 ต้นจากลูกค้า %2 ราย</translation>
    </message>
    <message>
        <source>Out-of-bag AUC %1 (95% interval %2 to %3): of a customer who stayed and one who left it tells which is which %4 of the time, a coin half of it.</source>
        <translation>AUC นอกตัวอย่าง %1 (ช่วง 95% %2 ถึง %3): ระหว่างลูกค้าที่อยู่ต่อกับที่เลิกใช้ บอกถูกว่าใครเป็นใคร %4 ของครั้ง ส่วนการโยนเหรียญถูกครึ่งหนึ่ง</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Of the revenue at day %1, %2 is there %3 with growth, and %4 without it.</source>
        <translation>%3 เหลือ %2 ของรายได้ ณ วันที่ %1 เมื่อนับการเติบโต และ %4 เมื่อไม่นับ</translation>
    </message>
    <message>
        <source>Of the revenue of &quot;%1&quot; at day %2, %3 is there %4, against %5 of that of &quot;%6&quot;.</source>
        <translation>%4 เหลือ %3 ของรายได้ของ &quot;%1&quot; ณ วันที่ %2 เทียบกับ %5 ของ &quot;%6&quot;</translation>
    </message>
    <message>
        <source>No group has %1 customers who paid on day %2 and were followed to day %3.</source>
        <translation>ไม่มีกลุ่มใดมีลูกค้าที่จ่ายเงิน ณ วันที่ %2 และติดตามถึงวันที่ %3 ครบ %1 ราย</translation>
    </message>
    <message>
        <source>Who left brings nothing any more</source>
        <translation>ผู้ที่เลิกใช้ไม่สร้างรายได้อีก</translation>
    </message>
    <message>
        <source>PostHog events: event, timestamp, distinct_id; account from the first group, also where it lies in the column properties, else through a users table; uuid drops events that were sent twice</source>
        <translation>เหตุการณ์ของ PostHog: event, timestamp, distinct_id; บัญชีลูกค้าจากกลุ่มแรก แม้จะอยู่ในคอลัมน์ properties หรือผ่านตารางผู้ใช้; uuid ตัดเหตุการณ์ที่ส่งซ้ำ</translation>
    </message>
    <message>
        <source>Of %1 customer, %2 %3 %4.</source>
        <translation>%4 %2 ของลูกค้า %1 ราย%3</translation>
    </message>
    <message>
        <source>before the first version</source>
        <translation>ก่อนรุ่นแรก</translation>
    </message>
    <message>
        <source>The store holds no churn dates, so nobody is known to have left.</source>
        <translation>คลังข้อมูลไม่มีวันเลิกใช้ จึงไม่ทราบว่าใครเลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>No step can be judged: there is one customer only.</source>
        <translation>ประเมินขั้นตอนไม่ได้: มีลูกค้ารายเดียว</translation>
    </message>
    <message>
        <source>Called mature, yet its use does not mark who stays: %1 points (95% interval %2 to %3)</source>
        <translation>ถูกจัดเป็นระดับเชี่ยวชาญ แต่การใช้ไม่ได้บ่งบอกว่าใครอยู่ต่อ: %1 จุด (ช่วง 95% %2 ถึง %3)</translation>
    </message>
</context>
<context>
    <name>SetupStepRows</name>
    <message>
        <source>not separated</source>
        <translation>แยกไม่ออก</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>ทุกคนใช้</translation>
    </message>
    <message>
        <source>niche</source>
        <translation>เฉพาะกลุ่ม</translation>
    </message>
    <message>
        <source>Hypothesis: %1</source>
        <translation>สมมติฐาน: %1</translation>
    </message>
</context>
<context>
    <name>SurvivalFigure</name>
    <message>
        <source>Too few to draw</source>
        <translation>น้อยเกินกว่าจะวาดเส้นกราฟ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) reached it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>ถึงเกณฑ์ %Ln ราย เส้นกราฟต้องใช้ %1 ราย ดูจำนวนได้ในตาราง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>ไม่ถึงเกณฑ์ %Ln ราย เส้นกราฟต้องใช้ %1 ราย ดูจำนวนได้ในตาราง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln customer(s); a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%2: ลูกค้า %Ln ราย เส้นกราฟต้องใช้ %1 ราย ดูจำนวนได้ในตาราง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepFigure</name>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>แนะนำ %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the threshold as it stands</comment>
        <translation>ปัจจุบัน %1</translation>
    </message>
    <message>
        <source>reach it %1</source>
        <translation>ถึงเกณฑ์ %1</translation>
    </message>
    <message>
        <source>if reached %1, if not %2</source>
        <translation>หากถึงเกณฑ์ %1 หากไม่ %2</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3)</source>
        <translation>ต่างกัน %1 จุด (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>Share that reaches the threshold</source>
        <translation>สัดส่วนที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>ต่างกัน (จุด)</translation>
    </message>
    <message>
        <source>plateau %1–%2: no different from the best</source>
        <translation>ช่วงราบ %1–%2: ไม่ต่างจากค่าที่ดีที่สุด</translation>
    </message>
    <message>
        <source>reach it</source>
        <comment>row of shares under the thresholds</comment>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>plateau %1–%2</source>
        <comment>a range of thresholds, where there is little room</comment>
        <translation>ช่วงราบ %1–%2</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>adoption|adopted</source>
        <translation>การนำไปใช้|นำไปใช้</translation>
    </message>
    <message>
        <source>The share of the customers compared who reached it or use it.</source>
        <translation>สัดส่วนของลูกค้าที่นำมาเทียบซึ่งถึงเกณฑ์หรือใช้ฟีเจอร์นี้</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>อัตราพื้นฐาน</translation>
    </message>
    <message>
        <source>The share retained among all customers compared, whether they reached it or not.</source>
        <translation>สัดส่วนที่ยังอยู่ของลูกค้าทั้งหมดที่นำมาเทียบ ไม่ว่าจะถึงเกณฑ์หรือไม่</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift|ค่าลิฟต์</translation>
    </message>
    <message>
        <source>Retention of those who reached it, as a multiple of the base rate: 1 says nothing.</source>
        <translation>สัดส่วนที่ยังอยู่ของผู้ที่ถึงเกณฑ์ คิดเป็นกี่เท่าของอัตราพื้นฐาน ค่า 1 ไม่บอกอะไร</translation>
    </message>
    <message>
        <source>difference|risk difference</source>
        <translation>ผลต่าง|ต่างกัน</translation>
    </message>
    <message>
        <source>The share retained of those who reached it less that of the others, in points.</source>
        <translation>สัดส่วนที่ยังอยู่ของผู้ที่ถึงเกณฑ์ ลบด้วยของกลุ่มอื่น หน่วยเป็นจุด</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>phi</translation>
    </message>
    <message>
        <source>Connection of two yes-or-no facts from -1 to 1: 0 is none.</source>
        <translation>ความเกี่ยวข้องของสองเรื่องที่ตอบว่าใช่หรือไม่ ตั้งแต่ -1 ถึง 1 ค่า 0 คือไม่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>อัตราส่วนออดส์</translation>
    </message>
    <message>
        <source>Odds of the outcome if reached, divided by the odds if not: 1 is no difference.</source>
        <translation>ออดส์ของผลลัพธ์เมื่อถึงเกณฑ์ หารด้วยออดส์เมื่อไม่ถึง ค่า 1 คือไม่ต่าง</translation>
    </message>
    <message>
        <source>risk ratio</source>
        <translation>ความเสี่ยงสัมพัทธ์</translation>
    </message>
    <message>
        <source>The share with the outcome if reached, divided by the share if not: 1 is no difference.</source>
        <translation>สัดส่วนที่มีผลลัพธ์เมื่อถึงเกณฑ์ หารด้วยสัดส่วนเมื่อไม่ถึง ค่า 1 คือไม่ต่าง</translation>
    </message>
    <message>
        <source>youden j</source>
        <translation>youden j|ค่า j ของยูเดน</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1: 0 tells nobody apart, 1 tells everybody apart.</source>
        <translation>ความไวบวกความจำเพาะลบ 1 ค่า 0 แยกใครไม่ได้ ค่า 1 แยกได้ทุกราย</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>ความไว</translation>
    </message>
    <message>
        <source>Of those retained, the share who had reached it.</source>
        <translation>ในผู้ที่ยังอยู่ สัดส่วนที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>ความจำเพาะ</translation>
    </message>
    <message>
        <source>Of those who left, the share who had not reached it.</source>
        <translation>ในผู้ที่เลิกใช้ สัดส่วนที่ไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>information gain</source>
        <translation>information gain|ค่าสารสนเทศที่ได้</translation>
    </message>
    <message>
        <source>How much knowing who reached it tells about the outcome, in bits.</source>
        <translation>เมื่อรู้ว่าใครถึงเกณฑ์ จะรู้ผลลัพธ์มากขึ้นเท่าใด หน่วยเป็นบิต</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>อัตราส่วนความเสี่ยง</translation>
    </message>
    <message>
        <source>How readily those who reached it leave on any day, divided by the same of the others: below 1 they leave less.</source>
        <translation>ความง่ายที่ผู้ถึงเกณฑ์จะเลิกใช้ในวันใดก็ตาม หารด้วยของกลุ่มอื่น ต่ำกว่า 1 คือเลิกใช้น้อยกว่า</translation>
    </message>
    <message>
        <source>log-rank|log-rank chi-square</source>
        <translation>log-rank|ไคสแควร์ log-rank</translation>
    </message>
    <message>
        <source>Tests whether curves this far apart could arise by chance alone.</source>
        <translation>ทดสอบว่าเส้นกราฟห่างกันเช่นนี้โดยบังเอิญได้หรือไม่</translation>
    </message>
    <message>
        <source>median days|median</source>
        <translation>มัธยฐานจำนวนวัน|มัธยฐาน</translation>
    </message>
    <message>
        <source>The day by which half of the customers have got there; a dash where fewer ever do.</source>
        <translation>วันที่ลูกค้าครึ่งหนึ่งไปถึงแล้ว แสดงเป็นขีดหากมีไม่ถึงครึ่ง</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>ยังติดตามอยู่</translation>
    </message>
    <message>
        <source>Customers still followed just before this day; it does not mean in danger.</source>
        <translation>ลูกค้าที่ยังติดตามอยู่ก่อนถึงวันนี้ ไม่ได้แปลว่าตกอยู่ในอันตราย</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>สิ้นสุดการติดตาม</translation>
    </message>
    <message>
        <source>Customers whose follow-up ended while they were still there.</source>
        <translation>ลูกค้าที่สิ้นสุดการติดตามขณะยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>landmark|landmark day</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>The day from which on customers are compared, by what they had reached before it.</source>
        <translation>วันที่เริ่มเปรียบเทียบลูกค้า ตามสิ่งที่ถึงแล้วก่อนวันนั้น</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>ขอบเวลา</translation>
    </message>
    <message>
        <source>The day at which it is judged who is still a customer.</source>
        <translation>วันที่ประเมินว่าใครยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>รอผล</translation>
    </message>
    <message>
        <source>Not reached yet, and the window is still open.</source>
        <translation>ยังไม่ถึงเกณฑ์ และยังไม่สิ้นช่วงประเมิน</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Cannot be measured: days of the window were not recorded, or there are no seats.</source>
        <translation>วัดไม่ได้ เพราะบางวันของช่วงประเมินไม่มีข้อมูล หรือไม่มีจำนวนที่นั่ง</translation>
    </message>
    <message>
        <source>reached early</source>
        <translation>ถึงเกณฑ์ก่อน</translation>
    </message>
    <message>
        <source>Reached, but the window is still open: in no percentage.</source>
        <translation>ถึงเกณฑ์แล้ว แต่ยังไม่สิ้นช่วงประเมิน ไม่รวมในเปอร์เซ็นต์ใด</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>เลิกใช้ก่อน</translation>
    </message>
    <message>
        <source>Left before a window that is still open: in no percentage.</source>
        <translation>เลิกใช้ก่อนสิ้นช่วงประเมิน ไม่รวมในเปอร์เซ็นต์ใด</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>ความครอบคลุม</translation>
    </message>
    <message>
        <source>The days for which usage was recorded.</source>
        <translation>วันที่มีการบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>ช่วงราบ</translation>
    </message>
    <message>
        <source>Thresholds that the data cannot tell from the best one.</source>
        <translation>เกณฑ์ที่ข้อมูลแยกไม่ออกจากค่าที่ดีที่สุด</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>แนะนำ</translation>
    </message>
    <message>
        <source>The best threshold by the chosen criterion that neither nearly all nor nearly none reach.</source>
        <translation>เกณฑ์ที่ดีที่สุดตามค่าตัดสินที่เลือก ซึ่งไม่ใช่แทบทุกรายถึงหรือแทบไม่มีใครถึง</translation>
    </message>
    <message>
        <source>p of the search</source>
        <translation>ค่า p ของการค้นหา</translation>
    </message>
    <message>
        <source>How often a threshold this good is found when use is shuffled among the customers.</source>
        <translation>ความถี่ที่พบเกณฑ์ดีเท่านี้เมื่อสลับการใช้งานระหว่างลูกค้า</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>How much the forecast of who stays gets worse when this feature&apos;s values are shuffled.</source>
        <translation>เมื่อสลับค่าของฟีเจอร์นี้ การทำนายว่าใครจะอยู่แย่ลงเท่าใด</translation>
    </message>
    <message>
        <source>auc|out-of-bag auc</source>
        <translation>auc</translation>
    </message>
    <message>
        <source>How often the forecast ranks one who stayed above one who left: 0.5 is chance.</source>
        <translation>ความถี่ที่การทำนายจัดผู้ที่อยู่ไว้เหนือผู้ที่เลิกใช้ ค่า 0.5 คือความบังเอิญ</translation>
    </message>
    <message>
        <source>effect × reach</source>
        <translation>ผล × การเข้าถึง</translation>
    </message>
    <message>
        <source>Difference times adoption: how much could be gained by this feature.</source>
        <translation>ผลต่างคูณการนำไปใช้ คืออาจได้เพิ่มเท่าใดจากฟีเจอร์นี้</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>ทุกคนใช้</translation>
    </message>
    <message>
        <source>Nearly everybody uses it, so it separates nobody.</source>
        <translation>แทบทุกรายใช้ จึงแยกใครไม่ได้</translation>
    </message>
    <message>
        <source>niche</source>
        <translation>เฉพาะกลุ่ม</translation>
    </message>
    <message>
        <source>Hardly anybody uses it, or nearly all who do sit in one small segment: it tells who pays.</source>
        <translation>แทบไม่มีใครใช้ หรือผู้ใช้เกือบทั้งหมดอยู่ในกลุ่มเล็กกลุ่มเดียว บอกว่าใครจ่าย</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>Used by some and not by others across segments: it can tell customers apart.</source>
        <translation>บางรายใช้ บางรายไม่ใช้ ในทุกกลุ่มลูกค้า จึงใช้แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>not separated</source>
        <translation>แยกไม่ออก</translation>
    </message>
    <message>
        <source>The interval contains 0: the data cannot tell whether there is a difference.</source>
        <translation>ช่วงมี 0 อยู่ด้วย ข้อมูลบอกไม่ได้ว่าต่างกันหรือไม่</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>ระดับความลึก</translation>
    </message>
    <message>
        <source>The furthest milestone a customer has reached.</source>
        <translation>เหตุการณ์สำคัญไกลที่สุดที่ลูกค้าถึงแล้ว</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>พื้นฐาน</translation>
    </message>
    <message>
        <source>Enough of the category&apos;s basic and mature features are adopted.</source>
        <translation>นำฟีเจอร์พื้นฐานและเชี่ยวชาญของหมวดไปใช้มากพอ</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Enough of the category&apos;s mature features are adopted.</source>
        <translation>นำฟีเจอร์เชี่ยวชาญของหมวดไปใช้มากพอ</translation>
    </message>
    <message>
        <source>days gained|restricted mean</source>
        <translation>จำนวนวันที่ได้เพิ่ม|ค่าเฉลี่ยแบบจำกัดเวลา</translation>
    </message>
    <message>
        <source>How many days longer customers stay on average, up to the horizon.</source>
        <translation>โดยเฉลี่ยลูกค้าอยู่นานขึ้นกี่วันจนถึงขอบเวลา</translation>
    </message>
    <message>
        <source>dormancy|dormant</source>
        <translation>การหยุดใช้งาน|หยุดใช้งาน</translation>
    </message>
    <message>
        <source>So many days in a row without meaningful use; known on the last of them.</source>
        <translation>ไม่มีการใช้งานที่มีความหมายติดต่อกันครบจำนวนวัน รู้ได้ในวันสุดท้าย</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>ต่อเนื่อง</translation>
    </message>
    <message>
        <source>Met in each of the last complete months.</source>
        <translation>ถึงเกณฑ์ทุกเดือนในช่วงเดือนเต็มล่าสุด</translation>
    </message>
    <message>
        <source>nrr</source>
        <translation>nrr</translation>
    </message>
    <message>
        <source>Revenue at the horizon of the customers of the landmark, divided by theirs at the landmark: growth counts.</source>
        <translation>รายได้ ณ ขอบเวลาของลูกค้าในวันตั้งต้น หารด้วยรายได้ของพวกเขาในวันตั้งต้น โดยนับการเติบโตด้วย</translation>
    </message>
    <message>
        <source>grr</source>
        <translation>grr</translation>
    </message>
    <message>
        <source>The same as NRR, but nobody counts for more than before: losses alone.</source>
        <translation>เหมือน NRR แต่ไม่มีรายใดนับเกินค่าเดิม จึงเห็นเฉพาะส่วนที่เสียไป</translation>
    </message>
    <message>
        <source>next best step</source>
        <translation>ขั้นตอนถัดไปที่ดีที่สุด</translation>
    </message>
    <message>
        <source>The step after which comparable customers most reliably stayed more often.</source>
        <translation>ขั้นตอนที่เมื่อทำแล้ว ลูกค้าที่เทียบกันได้อยู่ต่อมากขึ้นอย่างน่าเชื่อถือที่สุด</translation>
    </message>
</context>
<context>
    <name>waymark::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>เกี่ยวกับ Waymark</translation>
    </message>
    <message>
        <source>Finds the level of use that marks the customers who stay.</source>
        <translation>ค้นหาระดับการใช้งานที่บ่งบอกลูกค้าที่อยู่ต่อ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Waymark is free software under the GNU General Public License, version 3 or (at your option) any later version. It comes without any warranty.</source>
        <translation>Waymark เป็นซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือรุ่นใหม่กว่า (ตามที่คุณเลือก) โดยไม่มีการรับประกันใด ๆ</translation>
    </message>
    <message>
        <source>Fonts: IBM Plex Sans and IBM Plex Sans Thai, SIL Open Font License 1.1. Icons: Lucide, ISC licence, some of them from Feather, MIT licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>แบบอักษร: IBM Plex Sans และ IBM Plex Sans Thai, SIL Open Font License 1.1 ไอคอน: Lucide, สัญญาอนุญาต ISC บางส่วนมาจาก Feather, สัญญาอนุญาต MIT Qt: GNU Lesser General Public License รุ่น 3</translation>
    </message>
</context>
<context>
    <name>waymark::Actions</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>คัดลอกแผนภูมิ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save version…</source>
        <translation>บันทึกรุ่น(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Revert to the saved version</source>
        <translation>คืนค่าเป็นรุ่นที่บันทึกไว้(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>เกี่ยวกับ Waymark(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>เกี่ยวกับ Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มหน้าจอ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Narrow page list</source>
        <translation>ย่อรายการหน้า(&amp;N)</translation>
    </message>
    <message>
        <source>Show the page list as icons</source>
        <translation>แสดงรายการหน้าเป็นไอคอน</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>กรอบงาน(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>เปิดล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ธีม(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>เปิดบริษัทตัวอย่าง(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>เปิดคลังข้อมูล(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New store from files…</source>
        <translation>สร้างคลังข้อมูลจากไฟล์(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import more files…</source>
        <translation>นำเข้าไฟล์เพิ่ม(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;framework…</source>
        <translation>เปิดกรอบงาน(&amp;F)…</translation>
    </message>
    <message>
        <source>Save framework &amp;as…</source>
        <translation>บันทึกกรอบงานเป็น(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>ส่งออกแผนภูมิ(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>theme</comment>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>คู่มือ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>waymark::ActivationDefinition</name>
    <message>
        <source>A customer is activated after at least</source>
        <translation>ลูกค้าเปิดใช้งานจริงเมื่อมีอย่างน้อย</translation>
    </message>
    <message>
        <source>within the first</source>
        <extracomment>followed by a number of days</extracomment>
        <translation>ภายในช่วงแรก</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>วันที่ใช้งาน</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>วิธีวัด</translation>
    </message>
</context>
<context>
    <name>waymark::ActivationPage</name>
    <message>
        <source>No activation in this framework</source>
        <translation>กรอบงานนี้ไม่มีการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>How much early use marks the customers who stay?</source>
        <translation>การใช้งานช่วงแรกมากเพียงใดที่บ่งบอกลูกค้าซึ่งอยู่ต่อ</translation>
    </message>
</context>
<context>
    <name>waymark::AnnotationDialog</name>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Annotate a date</source>
        <translation>ใส่คำอธิบายวันที่</translation>
    </message>
    <message>
        <source>Change the annotation</source>
        <translation>แก้ไขคำอธิบาย</translation>
    </message>
    <message>
        <source>What happened: price change, new onboarding …</source>
        <translation>สิ่งที่เกิดขึ้น: ปรับราคา เริ่มต้นใช้งานแบบใหม่ …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>It stands on every chart over calendar months, in files too.</source>
        <translation>แสดงในทุกแผนภูมิตามเดือนปฏิทิน รวมถึงในไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>waymark::AreaEditor</name>
    <message>
        <source>Name of the area</source>
        <translation>ชื่อของส่วน</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Remove the area</source>
        <translation>นำส่วนนี้ออก</translation>
    </message>
    <message>
        <source>in a month at least</source>
        <extracomment>followed by a number of uses</extracomment>
        <translation>ในหนึ่งเดือนอย่างน้อย</translation>
    </message>
    <message>
        <source>Least use in a month</source>
        <translation>การใช้ขั้นต่ำในหนึ่งเดือน</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>รวมทั้งหมด</translation>
    </message>
    <message>
        <source>Per seat or in total</source>
        <translation>ต่อที่นั่งหรือรวมทั้งหมด</translation>
    </message>
    <message>
        <source>sustained when met in</source>
        <extracomment>followed by a number of months</extracomment>
        <translation>รักษาไว้เมื่อทำได้</translation>
    </message>
    <message>
        <source>months in a row</source>
        <comment>unit of a spin box</comment>
        <translation>เดือนติดต่อกัน</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>เดือนติดต่อกัน</translation>
    </message>
</context>
<context>
    <name>waymark::AreasCard</name>
    <message>
        <source>Product areas</source>
        <translation>ส่วนของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>อย่างน้อย</translation>
    </message>
    <message>
        <source>Reached ever</source>
        <translation>เคยถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Sustained today</source>
        <translation>ยังรักษาไว้ในวันนี้</translation>
    </message>
    <message>
        <source>Reached, not sustained</source>
        <translation>เคยถึงแต่ไม่รักษาไว้</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <translation>%1 ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 รวมทั้งหมด</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>ส่วนใหม่</translation>
    </message>
    <message>
        <source>A product area may have a success metric of its own. This framework has none yet.</source>
        <translation>แต่ละส่วนของผลิตภัณฑ์อาจมีตัวชี้วัดความสำเร็จของตัวเองได้ กรอบงานนี้ยังไม่มี</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>เพิ่มส่วน</translation>
    </message>
    <message>
        <source>Select an area to see its months and to edit it; Del removes it</source>
        <translation>เลือกส่วนเพื่อดูรายเดือนและแก้ไข กด Del เพื่อนำออก</translation>
    </message>
    <message>
        <source>Latest month</source>
        <translation>เดือนล่าสุด</translation>
    </message>
</context>
<context>
    <name>waymark::AxisChart</name>
    <message>
        <source>Hide %1</source>
        <translation>ซ่อน %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>แสดง %1</translation>
    </message>
</context>
<context>
    <name>waymark::BandsCard</name>
    <message>
        <source>Not to be told by size</source>
        <translation>บอกตามขนาดไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair to small customers?</source>
        <translation>เป็นธรรมกับลูกค้ารายเล็กหรือไม่</translation>
    </message>
    <message>
        <source>by seats at day %1</source>
        <translation>ตามจำนวนที่นั่ง ณ วันที่ %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Share that reaches it</source>
        <translation>สัดส่วนที่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>per seat, %1</source>
        <translation>ต่อที่นั่ง %1</translation>
    </message>
    <message>
        <source>in total, %1</source>
        <translation>รวมทั้งหมด %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Reach by size as a table</source>
        <translation>ตารางการถึงเกณฑ์ตามขนาด</translation>
    </message>
</context>
<context>
    <name>waymark::BoardCard</name>
    <message>
        <source>No mature feature yet: %1</source>
        <translation>ยังไม่มีฟีเจอร์ระดับเชี่ยวชาญ: %1</translation>
    </message>
    <message>
        <source>Nobody can be mature there. A version can be saved once every category has one.</source>
        <translation>ยังไม่มีใครถึงระดับเชี่ยวชาญในหมวดนั้น บันทึกรุ่นได้เมื่อทุกหมวดมีอย่างน้อยหนึ่งฟีเจอร์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) put in their place</source>
        <translation>
            <numerusform>จัดวาง %Ln ฟีเจอร์แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>เลิกทำได้</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>ไม่มีอะไรต้องเปลี่ยน</translation>
    </message>
    <message>
        <source>Every feature of the mapping is in its place already.</source>
        <translation>ฟีเจอร์ทุกตัวอยู่ในที่ของมันแล้ว</translation>
    </message>
    <message>
        <source>The mapping was not used</source>
        <translation>ไม่ได้ใช้การจับคู่นี้</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a file and why it could not be used</extracomment>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>และอีก %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the mapping could not be used</source>
        <translation>
            <numerusform>ใช้ไม่ได้ %Ln บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Categories and levels</source>
        <translation>หมวดและระดับ</translation>
    </message>
    <message>
        <source>Maturity is breadth: features in categories, each with a basic and a mature level. Add a category and drag features into it, or start from a mapping that somebody made.</source>
        <translation>ความเชี่ยวชาญคือความกว้างของการใช้งาน: ฟีเจอร์แบ่งเป็นหมวด แต่ละหมวดมีระดับพื้นฐานและเชี่ยวชาญ เพิ่มหมวดแล้วลากฟีเจอร์ลงไป หรือเริ่มจากการจับคู่ที่มีอยู่</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>เพิ่มหมวด…</translation>
    </message>
    <message>
        <source>Use the features table</source>
        <translation>ใช้ตารางฟีเจอร์</translation>
    </message>
    <message>
        <source>No feature has a category and a level there</source>
        <translation>ไม่มีฟีเจอร์ใดมีหมวดและระดับในนั้น</translation>
    </message>
    <message>
        <source>Import a features table with the columns feature, category and level (basic or mature), or drag features into categories.</source>
        <translation>นำเข้าตารางฟีเจอร์ที่มีคอลัมน์ feature, category และ level (basic หรือ mature) หรือลากฟีเจอร์ไปยังหมวด</translation>
    </message>
</context>
<context>
    <name>waymark::Card</name>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryBoard</name>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>พื้นฐาน</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Customers by level</source>
        <translation>ลูกค้าตามระดับ</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>ชื่อหมวด</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>ชื่อหมวดใหม่</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a category</comment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Count and hypothesis…</source>
        <translation>จำนวนและสมมติฐาน…</translation>
    </message>
    <message>
        <source>Mature in</source>
        <translation>เชี่ยวชาญใน</translation>
    </message>
    <message>
        <source>Basic in</source>
        <translation>พื้นฐานใน</translation>
    </message>
    <message>
        <source>Also mature in</source>
        <translation>เชี่ยวชาญใน (เพิ่มอีกหมวด)</translation>
    </message>
    <message>
        <source>Also basic in</source>
        <translation>พื้นฐานใน (เพิ่มอีกหมวด)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryRow</name>
    <message>
        <source>needs a mature feature</source>
        <translation>ยังไม่มีฟีเจอร์ระดับเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>nobody can reach it</source>
        <translation>ไม่มีใครถึงได้</translation>
    </message>
    <message numerus="yes">
        <source>out of reach for %Ln customer(s)</source>
        <extracomment>customers whose plan does not include enough of a category&apos;s features</extracomment>
        <translation>
            <numerusform>%Ln ลูกค้าไม่มีสิทธิ์ถึงระดับนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>basic, %1</source>
        <extracomment>where dropped features would go; %1 is a category</extracomment>
        <translation>พื้นฐาน %1</translation>
    </message>
    <message>
        <source>mature, %1</source>
        <extracomment>where dropped features would go; %1 is a category</extracomment>
        <translation>เชี่ยวชาญ %1</translation>
    </message>
    <message>
        <source>Drop features here</source>
        <translation>วางฟีเจอร์ที่นี่</translation>
    </message>
    <message>
        <source>Basic features of %1</source>
        <translation>ฟีเจอร์ระดับพื้นฐานของ %1</translation>
    </message>
    <message>
        <source>Mature features of %1</source>
        <translation>ฟีเจอร์ระดับเชี่ยวชาญของ %1</translation>
    </message>
    <message>
        <source>Features that make %1 basic</source>
        <translation>จำนวนฟีเจอร์ที่ทำให้ %1 ถึงระดับพื้นฐาน</translation>
    </message>
    <message>
        <source>Features that make %1 mature</source>
        <translation>จำนวนฟีเจอร์ที่ทำให้ %1 ถึงระดับเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Basic when at least so many of its basic and mature features are adopted</source>
        <translation>ถึงระดับพื้นฐานเมื่อใช้ฟีเจอร์พื้นฐานและเชี่ยวชาญอย่างน้อยเท่านี้</translation>
    </message>
    <message>
        <source>Mature when at least so many of its mature features are adopted</source>
        <translation>ถึงระดับเชี่ยวชาญเมื่อใช้ฟีเจอร์เชี่ยวชาญอย่างน้อยเท่านี้</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryTitle</name>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>นำหมวดออก</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>หมวด %1</translation>
    </message>
    <message>
        <source>Drag to move it, double-click to rename it</source>
        <translation>ลากเพื่อย้าย ดับเบิลคลิกเพื่อเปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Rename, move or remove %1</source>
        <translation>เปลี่ยนชื่อ ย้าย หรือนำ %1 ออก</translation>
    </message>
    <message>
        <source>Rename, move or remove</source>
        <translation>เปลี่ยนชื่อ ย้าย หรือนำออก</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>ชื่อหมวด</translation>
    </message>
</context>
<context>
    <name>waymark::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
</context>
<context>
    <name>waymark::CheckStep</name>
    <message>
        <source>Reading the files through</source>
        <translation>กำลังอ่านไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 rows so far. Nothing is stored yet.</source>
        <translation>อ่านแล้ว %1 แถว ยังไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>ยังไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>การตรวจสอบถูกหยุด</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>As it stands, nothing would be imported</source>
        <translation>ตามที่เป็นอยู่ จะไม่มีการนำเข้า</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>นำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>พร้อมนำเข้า</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>สิ่งที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Rows that would be rejected</source>
        <translation>แถวที่จะใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Currency of the amounts to keep, as EUR</source>
        <translation>สกุลเงินของยอดที่จะเก็บ เช่น EUR</translation>
    </message>
    <message>
        <source>The files cover days that are already stored. Choose below whether to replace those days or to add to them.</source>
        <translation>ไฟล์มีข้อมูลของวันที่จัดเก็บไว้แล้ว เลือกด้านล่างว่าจะแทนที่วันเหล่านั้นหรือเพิ่มเข้าไป</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) can be used; the others are kept with line and reason.</source>
        <translation>
            <numerusform>ใช้ได้ %1 จาก %Ln แถว ที่เหลือเก็บไว้พร้อมบรรทัดและเหตุผล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) can be used.</source>
        <translation>
            <numerusform>ใช้ได้ทั้ง %Ln แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repeat(s) an earlier row: dropped.</source>
        <translation>
            <numerusform>%Ln แถวในนั้นซ้ำกับแถวก่อนหน้าและจะถูกตัดออก</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts and features that are known already</source>
        <translation>บัญชีลูกค้าและฟีเจอร์ที่รู้จักอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>waymark::CohortCard</name>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>แถบ 95%</translation>
    </message>
    <message>
        <source>Marks where customers were last seen</source>
        <comment>censor marks on a curve</comment>
        <translation>เครื่องหมายจุดที่เห็นลูกค้าครั้งสุดท้าย</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>แสดงทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Retention as a table</source>
        <translation>การรักษาลูกค้าเป็นตาราง</translation>
    </message>
</context>
<context>
    <name>waymark::CohortPanel</name>
    <message numerus="yes">
        <source>A customer falls asleep on the day that completes %Ln day(s) without meaningful use, or leaves before.</source>
        <translation>
            <numerusform>ลูกค้าหยุดใช้งานในวันที่ครบ %Ln วันโดยไม่มีการใช้งานที่มีความหมาย หรือเลิกใช้ก่อนหน้านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer leaves on the day the service ended.</source>
        <translation>ลูกค้าเลิกใช้ในวันที่บริการสิ้นสุด</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>What makes the cohorts</source>
        <translation>สิ่งที่ใช้แบ่งกลุ่ม</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Churn</source>
        <comment>kind of leaving</comment>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Dormancy</source>
        <comment>kind of leaving</comment>
        <translation>หยุดใช้งาน</translation>
    </message>
    <message>
        <source>What counts as leaving</source>
        <translation>สิ่งที่นับเป็นการเลิกใช้</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>From signup</source>
        <translation>จากวันสมัคร</translation>
    </message>
    <message>
        <source>From landmark</source>
        <translation>จากวันตั้งต้น</translation>
    </message>
    <message>
        <source>Where the clock starts</source>
        <translation>จุดที่เริ่มนับเวลา</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>ขอบเวลา</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>แถบ 95%</translation>
    </message>
    <message>
        <source>Censoring marks</source>
        <translation>เครื่องหมายสิ้นสุดการติดตาม</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>ช่วงความเชื่อมั่น</translation>
    </message>
    <message>
        <source>Kind of interval</source>
        <translation>ชนิดของช่วงความเชื่อมั่น</translation>
    </message>
    <message>
        <source>log-log</source>
        <comment>kind of interval</comment>
        <translation>log-log</translation>
    </message>
    <message>
        <source>log</source>
        <comment>kind of interval</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>kind of interval</comment>
        <translation>ธรรมดา</translation>
    </message>
    <message>
        <source>Only survivors are listed</source>
        <translation>มีเฉพาะรายที่ยังอยู่</translation>
    </message>
    <message>
        <source>The accounts table lists only customers that are still there: each is counted from its first covered day on.</source>
        <translation>ตารางบัญชีมีเฉพาะลูกค้าที่ยังอยู่ แต่ละรายจึงนับตั้งแต่วันแรกที่มีข้อมูลครอบคลุม</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>การทดสอบ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what a test is stratified by</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>แบ่งชั้นตาม</translation>
    </message>
</context>
<context>
    <name>waymark::CohortTicks</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A cohort and how many customers it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waymark::ColumnModel</name>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>a column</comment>
        <translation>มี</translation>
    </message>
    <message>
        <source>Used as</source>
        <comment>a column</comment>
        <translation>ใช้เป็น</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>ค่าแรก</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a value</comment>
        <translation>อ่านเป็น</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>วันหรือเดือนมาก่อน?</translation>
    </message>
    <message>
        <source>part of the key</source>
        <extracomment>%1: what a column is used as besides being part of the key that tells repeated rows</extracomment>
        <translation>ส่วนหนึ่งของคีย์</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1 ส่วนหนึ่งของคีย์</translation>
    </message>
</context>
<context>
    <name>waymark::ColumnPanel</name>
    <message>
        <source>Used as</source>
        <comment>a column</comment>
        <translation>ใช้เป็น</translation>
    </message>
    <message>
        <source>Name of the attribute or feature</source>
        <translation>ชื่อคุณลักษณะหรือฟีเจอร์</translation>
    </message>
    <message>
        <source>Part of the key of a row</source>
        <translation>เป็นส่วนหนึ่งของคีย์ของแถว</translation>
    </message>
    <message>
        <source>Of rows of this file that agree in every column of the key, the first counts and the others are dropped. Rows of earlier imports are not compared.</source>
        <translation>ในแถวของไฟล์นี้ที่ตรงกันทุกคอลัมน์ของคีย์ แถวแรกนับและแถวอื่นถูกตัดออก ไม่เทียบกับแถวของการนำเข้าครั้งก่อน</translation>
    </message>
</context>
<context>
    <name>waymark::ColumnsStep</name>
    <message>
        <source>%1: %2</source>
        <comment>a file and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the values of %1 are read</source>
        <translation>ค่าของ %1 อ่านอย่างไร</translation>
    </message>
    <message>
        <source>Which comes first in its dates?</source>
        <extracomment>%1: a date as written, %2: its line, %3: its column</extracomment>
        <translation>ในวันที่ของไฟล์นี้ ส่วนใดมาก่อน</translation>
    </message>
    <message>
        <source>“%1” in line %2, column %3, can be two days, and nothing in the file tells which.</source>
        <translation>“%1” ในบรรทัด %2 คอลัมน์ %3 อาจเป็นได้สองวัน และไม่มีสิ่งใดในไฟล์บอกได้</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>วันมาก่อน: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>เดือนมาก่อน: %1</translation>
    </message>
    <message>
        <source>Nothing in the file tells day and month apart.</source>
        <translation>ไม่มีสิ่งใดในไฟล์แยกวันกับเดือนได้</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>วันมาก่อน</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>เดือนมาก่อน</translation>
    </message>
    <message>
        <source>In which time zone are its times written?</source>
        <translation>เวลาเขียนตามเขตเวลาใด?</translation>
    </message>
    <message>
        <source>This source writes times without their zone. Choose the zone at the right: UTC where the times are UTC.</source>
        <translation>แหล่งนี้เขียนเวลาโดยไม่มีเขตเวลา เลือกเขตเวลาทางขวา: UTC หากเวลาเป็น UTC</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>ขาดคอลัมน์</translation>
    </message>
    <message>
        <source>No column is used for %1. Choose one and say at the right what it is used as.</source>
        <translation>ไม่มีคอลัมน์ใดใช้สำหรับ %1 เลือกคอลัมน์แล้วระบุทางขวาว่าใช้เป็นอะไร</translation>
    </message>
    <message>
        <source>Which table is it?</source>
        <translation>เป็นตารางใด?</translation>
    </message>
    <message>
        <source>The columns fit no table. Go back and choose the table.</source>
        <translation>คอลัมน์ไม่ตรงกับตารางใด ย้อนกลับแล้วเลือกตาราง</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>อ่านไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Keep as recipe…</source>
        <translation>เก็บเป็นสูตรการอ่าน…</translation>
    </message>
    <message>
        <source>The next file of this shape is then read in the same way.</source>
        <translation>ไฟล์ถัดไปที่มีรูปแบบนี้จะอ่านแบบเดียวกัน</translation>
    </message>
    <message>
        <source>Read by a recipe file…</source>
        <translation>อ่านด้วยไฟล์สูตร…</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>คอลัมน์ของไฟล์</translation>
    </message>
    <message>
        <source>How the values are read</source>
        <translation>ค่าถูกอ่านอย่างไร</translation>
    </message>
    <message>
        <source>The file cannot be read like this</source>
        <translation>ไฟล์อ่านแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Where one says when an account left, choose it and use it as churn date, at the right.</source>
        <translation>หากคอลัมน์ใดบอกว่าบัญชีลูกค้าเลิกใช้เมื่อใด ให้เลือกคอลัมน์นั้นแล้วใช้เป็นวันที่เลิกใช้ทางขวา</translation>
    </message>
    <message>
        <source>Its dates contradict each other (%1). Those of the other order will be left out.</source>
        <extracomment>%1: how many dates can only be read in each of the two orders</extracomment>
        <translation>วันที่ของไฟล์นี้ขัดแย้งกัน (%1) วันที่ที่เรียงอีกแบบจะไม่ถูกนำมาใช้</translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Compare with saved</source>
        <translation>เทียบกับรุ่นที่บันทึก</translation>
    </message>
    <message>
        <source>In what does the draft differ from %1, and what does it change?</source>
        <translation>ฉบับร่างต่างจาก %1 ตรงไหน และทำให้อะไรเปลี่ยนไป</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>the start</source>
        <comment>what a framework was before its first version</comment>
        <translation>จุดเริ่มต้น</translation>
    </message>
    <message>
        <source>Revert everything</source>
        <translation>คืนค่าทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>ไม่มีอะไรต่างกัน</translation>
    </message>
    <message>
        <source>The draft is the saved version. Move a threshold or a feature, and it stands here.</source>
        <translation>ฉบับร่างตรงกับรุ่นที่บันทึก เมื่อเลื่อนเกณฑ์หรือย้ายฟีเจอร์ ผลต่างจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>The whole framework</source>
        <translation>กรอบงานทั้งหมด</translation>
    </message>
    <message>
        <source>Product areas</source>
        <translation>ส่วนของผลิตภัณฑ์</translation>
    </message>
</context>
<context>
    <name>waymark::DataPage</name>
    <message>
        <source>No usage yet</source>
        <translation>ยังไม่มีข้อมูลการใช้งาน</translation>
    </message>
    <message>
        <source>import a usage file to see who activates</source>
        <translation>นำเข้าไฟล์การใช้งานเพื่อดูว่าใครเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>What came in, what did not, and can the figures be trusted?</source>
        <translation>ข้อมูลใดเข้ามา ข้อมูลใดไม่เข้า และตัวเลขเชื่อถือได้หรือไม่</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>ส่งออกแถวที่ใช้ไม่ได้…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>การนำเข้า</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>แถวที่ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>none: every row was used</source>
        <translation>ไม่มี: ใช้ได้ทุกแถว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the latest import back</source>
        <translation>ถอนการนำเข้าล่าสุด</translation>
    </message>
    <message>
        <source>The rows of %1 go out of the store, and what they replaced comes back.</source>
        <translation>แถวของ %1 จะออกจากคลัง และสิ่งที่ถูกแทนที่จะกลับมา</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนออก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพข้อมูล</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>สูตรการอ่าน</translation>
    </message>
    <message>
        <source>Take the latest import back…</source>
        <translation>ถอนการนำเข้าล่าสุด…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a recipe</comment>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>how the files of one shape are read; a new file of that shape finds its recipe</source>
        <translation>ไฟล์รูปแบบหนึ่งอ่านอย่างไร ไฟล์ใหม่รูปแบบเดียวกันจะพบสูตรของมัน</translation>
    </message>
    <message>
        <source>none: keep one when you import a file whose columns you have mapped</source>
        <translation>ไม่มี: เก็บสูตรเมื่อนำเข้าไฟล์ที่กำหนดคอลัมน์แล้ว</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ความครอบคลุม</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 usage rows · %4 features</source>
        <translation>%1 ถึง %2 · %3 แถวการใช้งาน · %4 ฟีเจอร์</translation>
    </message>
    <message>
        <source>%1, data to %2. Made with Waymark.</source>
        <translation>%1 ข้อมูลถึง %2 สร้างด้วย Waymark</translation>
    </message>
</context>
<context>
    <name>waymark::DifferenceCard</name>
    <message>
        <source>Revert this</source>
        <translation>คืนค่าข้อนี้</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>คืนค่า: %1</translation>
    </message>
    <message>
        <source>was</source>
        <extracomment>head of a column: the value in the saved version</extracomment>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>head of a column: the value in the draft</extracomment>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>now</source>
        <comment>head of a column: the definition as it stands</comment>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1: a version, &quot;v3&quot;</extracomment>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>Reached, of %1</source>
        <translation>ถึงเกณฑ์ จาก %1</translation>
    </message>
    <message>
        <source>Retained if reached</source>
        <translation>รักษาไว้ได้หากถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Retained if not</source>
        <translation>รักษาไว้ได้หากไม่ถึง</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>ต่างกัน (จุด)</translation>
    </message>
    <message>
        <source>retained at day %1, of those there at day %2</source>
        <translation>รักษาไว้ได้ในวันที่ %1 จากผู้ที่ยังอยู่ในวันที่ %2</translation>
    </message>
    <message>
        <source>Revert first what it depends on</source>
        <translation>คืนค่าสิ่งที่ข้อนี้อาศัยอยู่ก่อน</translation>
    </message>
</context>
<context>
    <name>waymark::DistributionCard</name>
    <message>
        <source>Mature categories</source>
        <translation>หมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Customers by number of mature categories as a table</source>
        <translation>ตารางลูกค้าตามจำนวนหมวดที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation>ยังไม่มีใครให้นับ</translation>
    </message>
    <message>
        <source>No month with usage is known of the customers in view.</source>
        <translation>ยังไม่มีเดือนใดที่ทราบการใช้งานของลูกค้าที่แสดงอยู่</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureChip</name>
    <message>
        <source> ≥ %1</source>
        <extracomment>how often a feature must be used, behind its name</extracomment>
        <translation> ≥ %1</translation>
    </message>
    <message>
        <source>at least %1 uses</source>
        <translation>ใช้อย่างน้อย %1 ครั้ง</translation>
    </message>
    <message>
        <source>the store has no such feature</source>
        <translation>คลังข้อมูลไม่มีฟีเจอร์นี้</translation>
    </message>
    <message>
        <source>used by %1 of %2 customers (%3)</source>
        <translation>ใช้โดย %1 จาก %2 ลูกค้า (%3)</translation>
    </message>
    <message>
        <source>hypothesis: %1</source>
        <translation>สมมติฐาน: %1</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureList</name>
    <message>
        <source>%1 of %2 unassigned</source>
        <extracomment>features that are in no category yet</extracomment>
        <translation>ยังไม่จัด %1 จาก %2</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>No feature matches.</source>
        <translation>ไม่มีฟีเจอร์ที่ตรงกัน</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Search features</source>
        <translation>ค้นหาฟีเจอร์</translation>
    </message>
    <message>
        <source>Which features are shown</source>
        <translation>ฟีเจอร์ที่แสดง</translation>
    </message>
    <message>
        <source>Drag several at once, or press M for mature, B for basic.</source>
        <translation>ลากหลายรายการพร้อมกันได้ หรือกด M สำหรับเชี่ยวชาญ B สำหรับพื้นฐาน</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>ฟีเจอร์ทั้งหมด</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>ยังไม่จัด</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>จัดแล้ว</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>พื้นฐาน</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>In no definition</source>
        <translation>ไม่อยู่ในนิยามใด</translation>
    </message>
    <message>
        <source>In a definition</source>
        <translation>อยู่ในนิยาม</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>ไม่เคยใช้</translation>
    </message>
    <message>
        <source>%1 of %2 not in this definition</source>
        <comment>features</comment>
        <translation>ไม่อยู่ในนิยามนี้ %1 จาก %2</translation>
    </message>
    <message>
        <source>Not in this definition</source>
        <comment>features</comment>
        <translation>ไม่อยู่ในนิยามนี้</translation>
    </message>
    <message>
        <source>In this definition</source>
        <comment>features</comment>
        <translation>อยู่ในนิยามนี้</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureMapChart</name>
    <message numerus="yes">
        <source>Importance and adoption of %Ln feature(s)</source>
        <translation>
            <numerusform>ความสำคัญและการนำไปใช้ของ %Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>Niche up to %1, ubiquitous from %2</source>
        <translation>เฉพาะกลุ่มไม่เกิน %1 ทุกคนใช้ตั้งแต่ %2</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureModel</name>
    <message>
        <source>used by %1 of %2 customers (%3)</source>
        <translation>ใช้โดย %1 จาก %2 ลูกค้า (%3)</translation>
    </message>
    <message>
        <source>in no definition</source>
        <translation>ไม่อยู่ในนิยามใด</translation>
    </message>
    <message>
        <source>counts for: %1</source>
        <translation>นับสำหรับ: %1</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>header of a narrow column: the share of customers who used the feature</extracomment>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Share of the customers who may use it that did so, by as-of</source>
        <translation>สัดส่วนลูกค้าที่มีสิทธิ์ใช้และได้ใช้แล้วถึงวันที่ของข้อมูล</translation>
    </message>
    <message>
        <source>Import.</source>
        <extracomment>header of a narrow column, short for importance</extracomment>
        <translation>สำคัญ</translation>
    </message>
    <message>
        <source>Importance for staying, beside that of the most important feature</source>
        <translation>ความสำคัญต่อการอยู่ต่อ เทียบกับฟีเจอร์ที่สำคัญที่สุด</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>นับสำหรับ</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureNote</name>
    <message>
        <source>Uses from which on it counts as adopted</source>
        <translation>จำนวนครั้งที่ถือว่านำไปใช้แล้ว</translation>
    </message>
    <message>
        <source>adopted from</source>
        <extracomment>followed by a number of uses, then &quot;uses&quot;</extracomment>
        <translation>ถือว่านำไปใช้เมื่อใช้</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>behind a number</comment>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>สมมติฐาน</translation>
    </message>
    <message>
        <source>Who believes in it, from which interview?</source>
        <translation>ใครเชื่อเช่นนี้ จากการสัมภาษณ์ครั้งใด</translation>
    </message>
    <message>
        <source>The store has no such feature: nobody can have used it.</source>
        <translation>คลังข้อมูลไม่มีฟีเจอร์นี้ จึงไม่มีใครได้ใช้</translation>
    </message>
    <message>
        <source>Used by %1 of %2 customers (%3).</source>
        <translation>ใช้โดย %1 จาก %2 ลูกค้า (%3)</translation>
    </message>
    <message>
        <source>Importance %1 of the largest.</source>
        <translation>ความสำคัญ %1 ของค่าสูงสุด</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>ยังไม่ได้นับ</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureRows</name>
    <message>
        <source>niche</source>
        <translation>เฉพาะกลุ่ม</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>ทุกคนใช้</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>แยกลูกค้าได้</translation>
    </message>
    <message>
        <source>%1, basic</source>
        <translation>%1, พื้นฐาน</translation>
    </message>
    <message>
        <source>%1, mature</source>
        <translation>%1, เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>การนำไปใช้</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>โซน</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>ใช้ใน</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>ยังได้เพิ่ม</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Rise of the out-of-bag Brier score when the feature&apos;s use is shuffled</source>
        <translation>คะแนน Brier นอกตัวอย่างที่เพิ่มขึ้นเมื่อสลับการใช้ฟีเจอร์</translation>
    </message>
    <message>
        <source>Share of entitled customers who used it before the landmark</source>
        <translation>สัดส่วนลูกค้าที่มีสิทธิ์ซึ่งใช้ก่อนวันตั้งต้น</translation>
    </message>
    <message>
        <source>Retention of those who used it less that of those who did not, in points</source>
        <translation>การรักษาลูกค้าของผู้ที่ใช้ลบของผู้ที่ไม่ใช้ หน่วยเป็นจุด</translation>
    </message>
    <message>
        <source>Customers that could still be won: the difference times those without it</source>
        <translation>ลูกค้าที่ยังรักษาเพิ่มได้: ผลต่างคูณจำนวนผู้ที่ไม่ใช้</translation>
    </message>
    <message>
        <source>Where 95% of forests from other seeds rank it</source>
        <translation>อันดับใน 95% ของป่าสุ่มจากค่าเริ่มอื่น</translation>
    </message>
    <message>
        <source>Chance findings among features at or below this q (Benjamini and Hochberg)</source>
        <translation>สัดส่วนที่พบโดยบังเอิญในฟีเจอร์ที่มี q ไม่เกินนี้ (Benjamini และ Hochberg)</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureSetEditor</name>
    <message>
        <source>Add the chosen</source>
        <translation>เพิ่มที่เลือก</translation>
    </message>
    <message>
        <source>Hypothesis…</source>
        <translation>สมมติฐาน…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Features that count: %1</source>
        <translation>ฟีเจอร์ที่นับ: %1</translation>
    </message>
    <message>
        <source>Drop features here</source>
        <translation>วางฟีเจอร์ที่นี่</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feature</comment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add features: %1</source>
        <translation>เพิ่มฟีเจอร์: %1</translation>
    </message>
    <message>
        <source>Add features that count</source>
        <translation>เพิ่มฟีเจอร์ที่นับ</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureTable</name>
    <message>
        <source>Drop here to take them out</source>
        <translation>วางที่นี่เพื่อนำออก</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureWell</name>
    <message numerus="yes">
        <source>Drop %Ln feature(s) here: %1</source>
        <extracomment>%1: where they would go, such as &quot;mature, Automation&quot;</extracomment>
        <translation>
            <numerusform>วาง %Ln ฟีเจอร์ที่นี่: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeaturesPage</name>
    <message>
        <source>use on days 0 to %1 against being a customer on day %2 · n = %3 · as of %4</source>
        <translation>การใช้วันที่ 0 ถึง %1 เทียบกับการเป็นลูกค้าในวันที่ %2 · n = %3 · ณ %4</translation>
    </message>
    <message>
        <source>Importance and adoption</source>
        <translation>ความสำคัญและการนำไปใช้</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>การนำไปใช้</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>คำนวณใหม่</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>the landmark</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>the horizon</source>
        <translation>ขอบเวลา</translation>
    </message>
    <message>
        <source>what counts as leaving</source>
        <translation>เกณฑ์การเลิกใช้</translation>
    </message>
    <message>
        <source>the as-of date or coverage</source>
        <translation>วันที่อ้างอิงหรือช่วงข้อมูล</translation>
    </message>
    <message>
        <source>This ranking is out of date</source>
        <translation>การจัดอันดับนี้ไม่เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>Changed since it was made: %1</source>
        <translation>เปลี่ยนไปหลังจากจัดอันดับ: %1</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Which early use says who stays, without everybody or only a premium few having it?</source>
        <translation>การใช้งานช่วงแรกใดบอกว่าใครจะอยู่ต่อ โดยไม่ใช่สิ่งที่ทุกคนหรือเฉพาะลูกค้าพรีเมียมมี?</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>โซน</translation>
    </message>
    <message>
        <source>Niche up to an adoption of</source>
        <translation>เฉพาะกลุ่มเมื่อการนำไปใช้ไม่เกิน</translation>
    </message>
    <message>
        <source>Ubiquitous from an adoption of</source>
        <translation>ทุกคนใช้เมื่อการนำไปใช้ตั้งแต่</translation>
    </message>
    <message>
        <source>Niche with this share of users in one segment</source>
        <translation>เฉพาะกลุ่มเมื่อสัดส่วนผู้ใช้ในกลุ่มเดียวถึง</translation>
    </message>
    <message>
        <source>that holds less of all customers than</source>
        <translation>ซึ่งมีลูกค้าน้อยกว่า</translation>
    </message>
</context>
<context>
    <name>waymark::FeaturesTable</name>
    <message>
        <source>Basic</source>
        <translation>พื้นฐาน</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Out of every category</source>
        <translation>ออกจากทุกหมวด</translation>
    </message>
    <message>
        <source>The framework has no categories yet</source>
        <translation>กรอบงานยังไม่มีหมวด</translation>
    </message>
    <message>
        <source>Select features to put them into a category</source>
        <translation>เลือกฟีเจอร์เพื่อจัดเข้าหมวด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) selected</source>
        <translation>
            <numerusform>เลือก %Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>Retained: %1 of those who used it, %2 of the others; %3 points apart (95% interval %4 to %5)</source>
        <translation>อยู่ต่อ: %1 ของผู้ที่ใช้ %2 ของผู้อื่น ต่างกัน %3 จุด (ช่วง 95% %4 ถึง %5)</translation>
    </message>
    <message>
        <source>Risk ratio %1 (%2 to %3); used on %4 days in 30 by those who use it</source>
        <translation>อัตราส่วนความเสี่ยง %1 (%2 ถึง %3) ผู้ใช้ใช้งาน %4 วันใน 30 วัน</translation>
    </message>
    <message numerus="yes">
        <source>Goes together with %Ln other feature(s); importance of all together %1</source>
        <translation>
            <numerusform>ไปด้วยกันกับอีก %Ln ฟีเจอร์ ความสำคัญรวม %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No more important than a shuffled copy: its importance may be chance.</source>
        <translation>ไม่สำคัญกว่าสำเนาที่สลับค่า ความสำคัญอาจเป็นความบังเอิญ</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln ฟีเจอร์</numerusform>
        </translation>
    </message>
    <message>
        <source>Search features</source>
        <translation>ค้นหาฟีเจอร์</translation>
    </message>
    <message>
        <source>Features by importance</source>
        <translation>ฟีเจอร์ตามความสำคัญ</translation>
    </message>
    <message>
        <source>Put into category</source>
        <translation>จัดเข้าหมวด</translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message>
        <source>Open store</source>
        <translation>เปิดคลังข้อมูล</translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark);;All files (*)</source>
        <translation>คลังข้อมูล Waymark (*.waymark);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Open framework</source>
        <translation>เปิดกรอบงาน</translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json *.json);;All files (*)</source>
        <translation>กรอบงาน (*.framework.json *.json);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Save framework</source>
        <translation>บันทึกกรอบงาน</translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json)</source>
        <translation>กรอบงาน (*.framework.json)</translation>
    </message>
    <message>
        <source>Framework saved</source>
        <translation>บันทึกกรอบงานแล้ว</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;Data (*.csv)</source>
        <translation>ภาพ (*.png);;ภาพวาด (*.svg);;เอกสาร (*.pdf);;ข้อมูล (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>ส่งออกแผนภูมิ</translation>
    </message>
    <message>
        <source>Chart exported</source>
        <translation>ส่งออกแผนภูมิแล้ว</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>ส่งออกแถวที่ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
</context>
<context>
    <name>waymark::FilesStep</name>
    <message>
        <source>This file cannot be read</source>
        <translation>อ่านไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>กำลังอ่านไฟล์…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>ทั้งหมด %Ln แถว ตามที่อยู่ในไฟล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>%Ln แถวแรก ตามที่อยู่ในไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the exports you have. Each is read as far as needed to say what it is; nothing is stored yet.</source>
        <translation>เพิ่มไฟล์ส่งออกที่มี แต่ละไฟล์ถูกอ่านเท่าที่จำเป็นเพื่อบอกว่าเป็นอะไร ยังไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>วางไฟล์ที่นี่</translation>
    </message>
    <message>
        <source>CSV, TSV or JSON, as they are or packed as gz, zst or zip. Accounts and usage are enough to begin with.</source>
        <translation>CSV, TSV หรือ JSON จะบีบอัดเป็น gz, zst หรือ zip ก็ได้ เริ่มด้วยบัญชีลูกค้าและการใช้งานก็พอ</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a file</comment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ไฟล์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file from a list</comment>
        <translation>เอาออก</translation>
    </message>
</context>
<context>
    <name>waymark::FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>ข้อค้นพบ</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>คัดลอกข้อค้นพบ</translation>
    </message>
</context>
<context>
    <name>waymark::FlowCard</name>
    <message>
        <source>One month is no move yet</source>
        <translation>เดือนเดียวยังไม่เห็นการย้าย</translation>
    </message>
    <message>
        <source>Moves are shown from the end of one month to the end of the next.</source>
        <translation>แสดงการย้ายจากสิ้นเดือนหนึ่งถึงสิ้นเดือนถัดไป</translation>
    </message>
    <message>
        <source>Moves in</source>
        <translation>การย้ายในเดือน</translation>
    </message>
    <message>
        <source>Month of the moves</source>
        <translation>เดือนของการย้าย</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where customers stood</comment>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <comment>where customers stand</comment>
        <translation>ไป</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Moves as a table</source>
        <translation>การย้ายเป็นตาราง</translation>
    </message>
</context>
<context>
    <name>waymark::FoundPanel</name>
    <message>
        <source>all files in it</source>
        <translation>ทุกไฟล์ในนั้น</translation>
    </message>
    <message>
        <source>found in the file</source>
        <comment>an encoding or separator</comment>
        <translation>พบในไฟล์</translation>
    </message>
    <message>
        <source>%1, certain</source>
        <comment>an encoding</comment>
        <extracomment>%1: an encoding, %2: a share</extracomment>
        <translation>%1 แน่นอน</translation>
    </message>
    <message>
        <source>%1, a guess (%2)</source>
        <comment>an encoding</comment>
        <translation>%1 คาดเดา (%2)</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1 ตามที่ไฟล์ระบุ</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1 ที่พบ</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>the table of a file</comment>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>the names of its columns</source>
        <translation>ชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>ค่าที่เตรียมไว้ %1</translation>
    </message>
    <message>
        <source>recipe “%1”</source>
        <translation>สูตร “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln คอลัมน์</numerusform>
        </translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>หัวตารางอยู่บรรทัด %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before it left out</source>
        <translation>
            <numerusform>ข้าม %Ln บรรทัดก่อนหน้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) at the end left out</source>
        <translation>
            <numerusform>ข้าม %Ln บรรทัดท้ายไฟล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) inside</source>
        <translation>
            <numerusform>มี %Ln ไฟล์ข้างใน</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>อ่านโดย</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>การเข้ารหัส</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>ตัวคั่น</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>ไฟล์ในไฟล์บีบอัด</translation>
    </message>
    <message>
        <source>%1. Under Columns you say whether one is the churn date.</source>
        <comment>dates that become attributes</comment>
        <translation>%1 ระบุในขั้นคอลัมน์ได้ว่ารายการใดเป็นวันที่เลิกใช้</translation>
    </message>
</context>
<context>
    <name>waymark::GridCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1 เป็นตาราง</translation>
    </message>
</context>
<context>
    <name>waymark::GuideAction</name>
    <message>
        <source>What does this mean?</source>
        <translation>สิ่งนี้หมายความว่าอย่างไร</translation>
    </message>
</context>
<context>
    <name>waymark::GuideWindow</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language: en, pt_BR or th</comment>
        <translation>th</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้าจอ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>วิธีการ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>หน้าของคู่มือ</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>หน้าคู่มือ</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>ไม่มีหน้าใดที่มีคำเหล่านี้ครบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
</context>
<context>
    <name>waymark::HistogramCard</name>
    <message>
        <source>How far customers get</source>
        <translation>ลูกค้าไปได้ไกลแค่ไหน</translation>
    </message>
    <message>
        <source>bars of %1</source>
        <translation>แท่งละ %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>%1 reach %2</source>
        <extracomment>%1: a share, %2: a threshold</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Customers by measure as a table</source>
        <translation>ตารางลูกค้าตามค่าที่วัด</translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation>ยังไม่มีใครให้นับ</translation>
    </message>
    <message>
        <source>No customer in view was followed to day %1.</source>
        <translation>ไม่มีลูกค้าที่แสดงอยู่รายใดถูกติดตามถึงวันที่ %1</translation>
    </message>
</context>
<context>
    <name>waymark::ImportWizard</name>
    <message>
        <source>New store</source>
        <translation>คลังข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark)</source>
        <translation>คลังข้อมูล Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ไฟล์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz *.zst *.zip);;All files (*)</source>
        <translation>ตาราง (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz *.zst *.zip);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>New store from files</source>
        <translation>สร้างคลังข้อมูลจากไฟล์</translation>
    </message>
    <message>
        <source>Import more files</source>
        <translation>นำเข้าไฟล์เพิ่ม</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a place in the file system</comment>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Recipe as a file</source>
        <translation>สูตรการอ่านเป็นไฟล์</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>สูตรการอ่าน (*.json)</translation>
    </message>
    <message>
        <source>Read by a recipe file</source>
        <translation>อ่านด้วยไฟล์สูตร</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>สูตรการอ่าน (*.json);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>The recipe was not used</source>
        <translation>ไม่ได้ใช้สูตรการอ่าน</translation>
    </message>
    <message>
        <source>A new store cannot be made there</source>
        <translation>สร้างคลังข้อมูลใหม่ที่นั่นไม่ได้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>หยุดการนำเข้าแล้ว</translation>
    </message>
    <message>
        <source>Nothing was stored: everything is as it was before.</source>
        <translation>ไม่มีการบันทึกใด ๆ: ทุกอย่างยังเหมือนเดิม</translation>
    </message>
</context>
<context>
    <name>waymark::JourneyPage</name>
    <message>
        <source>Retention by depth</source>
        <translation>การรักษาลูกค้าตามระดับความลึก</translation>
    </message>
    <message>
        <source>furthest milestone reached before it, %1</source>
        <extracomment>Under a chart&apos;s title; %1: where the clock starts, how many customers, and the date</extracomment>
        <translation>เหตุการณ์สำคัญขั้นไกลที่สุดก่อนหน้านั้น %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>ยังไม่มีสิ่งที่จะเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>ยังไม่มีสิ่งที่จะแสดง</translation>
    </message>
    <message>
        <source>Mature customers</source>
        <translation>ลูกค้าที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Where customers moved</source>
        <translation>ลูกค้าย้ายไปไหน</translation>
    </message>
    <message>
        <source>The framework has no maturity.</source>
        <translation>กรอบงานไม่มีความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Computing the journey</source>
        <translation>กำลังคำนวณเส้นทาง</translation>
    </message>
    <message>
        <source>No milestones in this framework</source>
        <translation>กรอบงานนี้ไม่มีเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Open framework…</source>
        <translation>เปิดกรอบงาน…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>คำนวณไม่ได้</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>A month without usage data</source>
        <translation>มีเดือนที่ไม่มีข้อมูลการใช้งาน</translation>
    </message>
    <message numerus="yes">
        <source>The windows of %Ln customer(s) meet it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>ช่วงเวลาของลูกค้า %Ln รายคาบเกี่ยวเดือนนั้น ข้อมูลที่ขาดไม่ใช่ศูนย์ ตัวเลขจึงอาจต่ำเกินไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>How far do customers get, and does each milestone mark those who go further?</source>
        <translation>ลูกค้าไปได้ไกลแค่ไหน และเหตุการณ์สำคัญแต่ละขั้นบ่งบอกผู้ที่ไปได้ไกลกว่าหรือไม่</translation>
    </message>
    <message>
        <source>Define it</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>เปิดบริษัทตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>waymark::LevelBar</name>
    <message>
        <source>%1 none  %2 basic</source>
        <extracomment>shares of customers at the levels of a category, in two lines under a narrow bar</extracomment>
        <translation>%1 ไม่มี  %2 พื้นฐาน</translation>
    </message>
    <message>
        <source>%1 mature</source>
        <translation>%1 เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>%1: customers by level, not counted yet</source>
        <translation>%1: ลูกค้าตามระดับ ยังไม่ได้นับ</translation>
    </message>
    <message>
        <source>%1: none %2, basic %3, mature %4</source>
        <translation>%1: ไม่มี %2 พื้นฐาน %3 เชี่ยวชาญ %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may not use enough of its features to become mature</source>
        <translation>
            <numerusform>%Ln ลูกค้าไม่มีสิทธิ์ใช้ฟีเจอร์มากพอที่จะถึงระดับเชี่ยวชาญ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LifeChoice</name>
    <message>
        <source>When a customer is gone, and where day 0 is: choose a row</source>
        <translation>ลูกค้าเลิกใช้เมื่อใด และวันที่ 0 อยู่ที่ใด: เลือกหนึ่งแถว</translation>
    </message>
    <message>
        <source>Days without a subscription that are no churn yet (grace)</source>
        <translation>จำนวนวันที่ไม่มีการสมัครสมาชิกแต่ยังไม่นับว่าเลิกใช้ (ช่วงผ่อนผัน)</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>behind the grace days</extracomment>
        <translation> วัน</translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Making the sample company</source>
        <translation>กำลังสร้างบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation>กำลังอ่านคลังข้อมูล</translation>
    </message>
    <message>
        <source>The first curve follows.</source>
        <translation>จากนั้นจะแสดงเส้นกราฟแรก</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation>เปิดคลังข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ดำเนินการไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>กู้คืนฉบับร่างแล้ว</translation>
    </message>
    <message>
        <source>The last session ended before saving. What you had changed is open.</source>
        <translation>ครั้งก่อนปิดไปโดยยังไม่ได้บันทึก สิ่งที่คุณแก้ไขไว้เปิดอยู่แล้ว</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ละทิ้ง</translation>
    </message>
    <message>
        <source>The latest import was taken back</source>
        <translation>ถอนการนำเข้าล่าสุดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went out of the store.</source>
        <translation>
            <numerusform>ไฟล์ %Ln ไฟล์ออกจากคลังแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of the window. %1: the name of the store, %2: Waymark</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>waymark::MappingRemarks</name>
    <message>
        <source>The framework against the data</source>
        <translation>กรอบงานเทียบกับข้อมูล</translation>
    </message>
    <message>
        <source>Click a feature to open it in the category editor</source>
        <translation>คลิกฟีเจอร์เพื่อเปิดในตัวแก้ไขหมวด</translation>
    </message>
    <message>
        <source>Features whose category the data speaks against</source>
        <translation>ฟีเจอร์ที่ข้อมูลขัดกับหมวดของมัน</translation>
    </message>
    <message>
        <source>Use does not predict retention here, so no category is better than another.</source>
        <translation>ที่นี่การใช้งานไม่ได้พยากรณ์การรักษาลูกค้า จึงไม่มีหมวดใดดีกว่าหมวดอื่น</translation>
    </message>
    <message>
        <source>Nothing here speaks against the categories of the framework.</source>
        <translation>ไม่มีสิ่งใดขัดกับหมวดของกรอบงาน</translation>
    </message>
</context>
<context>
    <name>waymark::MaturityDefinition</name>
    <message numerus="yes">
        <source>of %Ln category(s) mature</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>จาก %Ln หมวดที่เชี่ยวชาญ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the features table (%Ln feature(s))</source>
        <translation>
            <numerusform>ของตารางฟีเจอร์ (%Ln ฟีเจอร์)</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a CSV file…</source>
        <translation>ของไฟล์ CSV…</translation>
    </message>
    <message>
        <source>A customer is mature with at least</source>
        <translation>ลูกค้าเชี่ยวชาญเมื่อมีอย่างน้อย</translation>
    </message>
    <message>
        <source>counting the last</source>
        <extracomment>a check box, followed by a number of days</extracomment>
        <translation>นับเฉพาะ</translation>
    </message>
    <message>
        <source>Count only use in the last days</source>
        <translation>นับเฉพาะการใช้ในวันล่าสุด</translation>
    </message>
    <message>
        <source>Off: a feature counts as adopted for good. On: only while it was used enough in these days, so that a level can fall again</source>
        <translation>ปิด: ฟีเจอร์นับว่านำไปใช้ตลอดไป เปิด: นับเฉพาะเมื่อใช้มากพอในวันเหล่านี้ ระดับจึงลดลงได้</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Days in which a feature must be used</source>
        <translation>จำนวนวันที่ต้องใช้ฟีเจอร์</translation>
    </message>
    <message>
        <source>Use a mapping</source>
        <translation>ใช้การจับคู่</translation>
    </message>
    <message>
        <source>Put features where a table says: columns feature, category, level and, if known, min_count and hypothesis</source>
        <translation>จัดฟีเจอร์ตามตาราง: คอลัมน์ feature, category, level และถ้ามี min_count กับ hypothesis</translation>
    </message>
</context>
<context>
    <name>waymark::MaturityPage</name>
    <message>
        <source>No curves by number of categories</source>
        <translation>ไม่มีเส้นกราฟตามจำนวนหมวด</translation>
    </message>
    <message>
        <source>No maturity in this framework</source>
        <translation>กรอบงานนี้ไม่มีความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Mapping of features to categories</source>
        <translation>การจับคู่ฟีเจอร์กับหมวด</translation>
    </message>
    <message>
        <source>Delimited text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>ข้อความคั่น (*.csv *.tsv *.txt);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>How broadly do customers use the product, and does breadth mark those who stay?</source>
        <translation>ลูกค้าใช้ผลิตภัณฑ์กว้างแค่ไหน และความกว้างบ่งชี้ผู้ที่อยู่ต่อหรือไม่</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>เพิ่มหมวด…</translation>
    </message>
    <message>
        <source>First category</source>
        <translation>หมวดแรก</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>ไม่ทราบว่ามีใครเลิกใช้</translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneDefinition</name>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>day %1 (window end)</source>
        <translation>วันที่ %1 (สิ้นช่วง)</translation>
    </message>
    <message>
        <source>plateau %1–%2</source>
        <translation>ช่วงราบ %1–%2</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>นิยาม</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>สิ่งที่นับ</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>ประเมินที่</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>คืนค่า</translation>
    </message>
    <message>
        <source>Revert to the saved version</source>
        <translation>คืนค่าเป็นรุ่นที่บันทึกไว้</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>ขอบเวลา</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>Customers are compared from this day on, by what they had reached before it</source>
        <translation>เริ่มเปรียบเทียบลูกค้าตั้งแต่วันนี้ โดยดูจากสิ่งที่ทำได้ก่อนหน้า</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day</extracomment>
        <translation>วันที่ </translation>
    </message>
    <message>
        <source>by who afterwards</source>
        <translation>วัดจากลูกค้าที่ต่อมา</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>outcome</comment>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>outcome: reaches the next milestone</comment>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>Expands</source>
        <comment>outcome</comment>
        <translation>ขยายตัว</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Still a customer at the horizon; reaches the next milestone; or buys more, between landmark and horizon</source>
        <translation>ยังเป็นลูกค้าที่ขอบเวลา ถึงเหตุการณ์สำคัญถัดไป หรือซื้อเพิ่ม ระหว่างวันตั้งต้นกับขอบเวลา</translation>
    </message>
    <message>
        <source>No milestone of the framework follows this one</source>
        <translation>ไม่มีเหตุการณ์สำคัญถัดจากนี้ในกรอบงาน</translation>
    </message>
    <message>
        <source>Begins where half of the customers stand: a place to start from, not a finding</source>
        <translation>เริ่มที่จุดซึ่งลูกค้าครึ่งหนึ่งอยู่: เป็นจุดเริ่มต้น ไม่ใช่ข้อค้นพบ</translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those whose window is over reached it</source>
        <translation>%1 ของลูกค้าที่สิ้นช่วงประเมินแล้วถึงเกณฑ์</translation>
    </message>
    <message>
        <source>at day %1</source>
        <translation>ณ วันที่ %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>บันทึกไว้ %1</translation>
    </message>
    <message>
        <source>Reached, of %1</source>
        <translation>ถึงเกณฑ์ จาก %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Still active if reached</source>
        <translation>ยังใช้งานอยู่ ถ้าถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Still customers if reached</source>
        <translation>ยังเป็นลูกค้า ถ้าถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Still active if not</source>
        <translation>ยังใช้งานอยู่ ถ้าไม่ถึง</translation>
    </message>
    <message>
        <source>Still customers if not</source>
        <translation>ยังเป็นลูกค้า ถ้าไม่ถึง</translation>
    </message>
    <message>
        <source>Go on if reached</source>
        <comment>to the next milestone</comment>
        <translation>ไปต่อหากถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Go on if not</source>
        <comment>to the next milestone</comment>
        <translation>ไปต่อหากไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Expand if reached</source>
        <translation>ขยายตัวหากถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Expand if not</source>
        <translation>ขยายตัวหากไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>ใครผ่านเกณฑ์</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ผลที่ได้</translation>
    </message>
    <message>
        <source>now</source>
        <comment>head of a column: the definition as it stands</comment>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>ไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>รอผล</translation>
    </message>
    <message>
        <source>Not reached yet, and the window is still open</source>
        <translation>ยังไม่ถึงเกณฑ์ และยังไม่สิ้นช่วงประเมิน</translation>
    </message>
    <message>
        <source>Reached early</source>
        <translation>ถึงเกณฑ์ก่อน</translation>
    </message>
    <message>
        <source>Reached, but the window is still open: in no percentage</source>
        <translation>ถึงเกณฑ์แล้ว แต่ยังไม่สิ้นช่วงประเมิน: ไม่รวมในเปอร์เซ็นต์ใด</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>เลิกใช้ก่อน</translation>
    </message>
    <message>
        <source>Left before a window that is still open: in no percentage</source>
        <translation>เลิกใช้ก่อนสิ้นช่วงประเมิน: ไม่รวมในเปอร์เซ็นต์ใด</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>ต่างกัน (จุด)</translation>
    </message>
    <message>
        <source>Of the two shares above</source>
        <translation>ของสัดส่วนสองค่าด้านบน</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>ค่าลิฟต์</translation>
    </message>
    <message>
        <source>The share of those who reached it as a multiple of everybody&apos;s</source>
        <translation>สัดส่วนของผู้ที่ถึงเกณฑ์เป็นจำนวนเท่าของทุกราย</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>อัตราส่วนความเสี่ยง</translation>
    </message>
    <message>
        <source>Of leaving, from the landmark on: below 1, those who reached it leave more slowly</source>
        <translation>ของการเลิกใช้นับจากวันตั้งต้น: ต่ำกว่า 1 แปลว่าผู้ที่ถึงเกณฑ์เลิกใช้ช้ากว่า</translation>
    </message>
    <message>
        <source>Youden J</source>
        <translation>Youden J</translation>
    </message>
    <message>
        <source>Sensitivity + specificity - 1: 0 says nothing, 1 tells them apart without fail</source>
        <translation>ความไว + ความจำเพาะ - 1: 0 ไม่บอกอะไร 1 แยกได้ไม่ผิดพลาด</translation>
    </message>
    <message>
        <source>Of the %1 whose day %2 has passed. The curves, and the sentence that reads them, follow all %3 from the landmark on.</source>
        <extracomment>%1, %3: numbers of customers; %2: the horizon. Why figures beside each other differ.</extracomment>
        <translation>จากลูกค้า %1 รายที่ผ่านวันที่ %2 แล้ว ส่วนเส้นกราฟและประโยคสรุปที่อ่านจากเส้นกราฟ ติดตามลูกค้าทั้ง %3 รายตั้งแต่วันตั้งต้น</translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneWorkbench</name>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a framework was before its first version</comment>
        <translation>เริ่มต้น</translation>
    </message>
    <message>
        <source>Computing the first curve</source>
        <translation>กำลังคำนวณเส้นกราฟแรก</translation>
    </message>
    <message>
        <source>The framework has no rule for this milestone.</source>
        <translation>กรอบงานไม่มีกฎสำหรับเหตุการณ์สำคัญนี้</translation>
    </message>
    <message>
        <source>Add it to the framework</source>
        <translation>เพิ่มลงในกรอบงาน</translation>
    </message>
    <message>
        <source>Open framework…</source>
        <translation>เปิดกรอบงาน…</translation>
    </message>
    <message>
        <source>The landmark lies inside the window</source>
        <translation>วันตั้งต้นอยู่ภายในช่วงเวลา</translation>
    </message>
    <message>
        <source>Use the window&apos;s end</source>
        <translation>ใช้วันสิ้นสุดช่วงเวลา</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>ยังไม่มีข้อมูลให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>คำนวณไม่ได้</translation>
    </message>
    <message>
        <source>A month without usage data</source>
        <translation>มีเดือนที่ไม่มีข้อมูลการใช้งาน</translation>
    </message>
    <message numerus="yes">
        <source>The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>เดือนดังกล่าวอยู่ในช่วงประเมินของลูกค้า %Ln ราย ข้อมูลที่ขาดไม่ใช่ศูนย์: ตัวเลขของลูกค้าเหล่านี้อาจต่ำเกินไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Count in total, not per seat</source>
        <translation>นับรวมทั้งหมดแทนต่อที่นั่ง</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>ไม่ทราบว่ามีใครเลิกใช้</translation>
    </message>
</context>
<context>
    <name>waymark::MissingDataBand</name>
    <message>
        <source>setup, activation and maturity</source>
        <translation>การตั้งค่า การเปิดใช้งาน และความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>who left</source>
        <translation>ใครเลิกใช้</translation>
    </message>
    <message>
        <source>who fell asleep, and period retention</source>
        <translation>ใครหยุดใช้งาน และการรักษาลูกค้ารายช่วง</translation>
    </message>
    <message>
        <source>expansion and revenue</source>
        <translation>การขยายตัวและรายได้</translation>
    </message>
    <message>
        <source>usage, for the milestones</source>
        <translation>ข้อมูลการใช้งาน สำหรับเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>subscriptions with seats, for utilization per seat, expansion and revenue</source>
        <translation>การสมัครสมาชิกพร้อมจำนวนที่นั่ง สำหรับการใช้ประโยชน์ต่อที่นั่ง การขยายตัว และรายได้</translation>
    </message>
    <message>
        <source>churn dates, or subscriptions with their ends, for who left</source>
        <translation>วันที่เลิกใช้ หรือการสมัครสมาชิกพร้อมวันสิ้นสุด เพื่อให้รู้ว่าใครเลิกใช้</translation>
    </message>
    <message>
        <source>Nothing can be measured yet.</source>
        <extracomment>%1: things that can be measured</extracomment>
        <translation>ยังวัดอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>วัดได้แล้ว: %1</translation>
    </message>
    <message>
        <source>To import: %1.</source>
        <extracomment>%1: tables or columns, and what they are for</extracomment>
        <translation>ควรนำเข้า: %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a message</comment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>การใช้งาน</translation>
    </message>
    <message>
        <source>subscriptions with seats</source>
        <translation>การสมัครสมาชิกที่มีจำนวนที่นั่ง</translation>
    </message>
    <message>
        <source>churn dates</source>
        <translation>วันที่เลิกใช้</translation>
    </message>
    <message>
        <source>Not in this store: %1</source>
        <extracomment>%1: tables or columns</extracomment>
        <translation>คลังข้อมูลนี้ยังไม่มี: %1</translation>
    </message>
</context>
<context>
    <name>waymark::OverlapChoice</name>
    <message>
        <source>Days that both the store and the files hold</source>
        <translation>วันที่มีทั้งในคลังและในไฟล์</translation>
    </message>
    <message>
        <source>Days that are stored already, both totals by month</source>
        <translation>วันที่มีในคลังแล้ว ยอดรวมทั้งสองรายเดือน</translation>
    </message>
</context>
<context>
    <name>waymark::PeriodPanel</name>
    <message>
        <source>Periods</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>ในช่วง</translation>
    </message>
    <message>
        <source>Unbounded</source>
        <translation>หรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>ช่วงวัน</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>ชนิดของช่วงเวลา</translation>
    </message>
    <message>
        <source>Days of a period</source>
        <translation>จำนวนวันต่อช่วง</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>ถึงวันที่</translation>
    </message>
</context>
<context>
    <name>waymark::PictureCard</name>
    <message>
        <source>Title of the chart</source>
        <translation>ชื่อแผนภูมิ</translation>
    </message>
    <message>
        <source>Double click to change it</source>
        <translation>ดับเบิลคลิกเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Note under the chart</source>
        <translation>หมายเหตุใต้แผนภูมิ</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>คัดลอกแผนภูมิ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>ภาพ (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>ภาพลายเส้น (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>เอกสาร (PDF)…</translation>
    </message>
    <message>
        <source>Data (CSV)…</source>
        <translation>ข้อมูล (CSV)…</translation>
    </message>
    <message>
        <source>Title and note</source>
        <translation>ชื่อและหมายเหตุ</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>แก้ไขชื่อ</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>แก้ไขหมายเหตุ</translation>
    </message>
    <message>
        <source>Standard title, no note</source>
        <translation>ชื่อมาตรฐาน ไม่มีหมายเหตุ</translation>
    </message>
    <message>
        <source>%1: there is nothing to show yet</source>
        <comment>%1: what a button does</comment>
        <translation>%1: ยังไม่มีสิ่งที่จะแสดง</translation>
    </message>
</context>
<context>
    <name>waymark::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
</context>
<context>
    <name>waymark::ReadingModel</name>
    <message>
        <source>rejected: cannot be read</source>
        <translation>ใช้ไม่ได้: อ่านไม่ออก</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ค่าที่พบ</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a value</comment>
        <translation>อ่านเป็น</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>วันหรือเดือนมาก่อน?</translation>
    </message>
</context>
<context>
    <name>waymark::ReadingPanel</name>
    <message>
        <source>choose…</source>
        <comment>the order of day and month</comment>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>ตามที่ไฟล์แสดง</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>วันมาก่อน</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>เดือนมาก่อน</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>a time zone</comment>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>UTC, as nothing else is said</source>
        <translation>UTC เพราะไม่มีระบุอย่างอื่น</translation>
    </message>
    <message>
        <source>In the whole file</source>
        <translation>ในทั้งไฟล์</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026</source>
        <translation>วันที่แบบ 03/04/2026</translation>
    </message>
    <message>
        <source>Pattern of the dates, where they are written otherwise</source>
        <translation>รูปแบบวันที่ หากเขียนแบบอื่น</translation>
    </message>
    <message>
        <source>Time zone in which a day begins</source>
        <translation>เขตเวลาที่วันเริ่มต้น</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>เครื่องหมายทศนิยม</translation>
    </message>
    <message>
        <source>Feature of every row</source>
        <translation>ฟีเจอร์ของทุกแถว</translation>
    </message>
    <message>
        <source>The amount is for one seat</source>
        <translation>ยอดเงินต่อหนึ่งที่นั่ง</translation>
    </message>
    <message>
        <source>point, 12.50</source>
        <translation>จุด 12.50</translation>
    </message>
    <message>
        <source>comma, 12,50</source>
        <translation>จุลภาค 12,50</translation>
    </message>
</context>
<context>
    <name>waymark::RecipeDialog</name>
    <message>
        <source>Write it as a file too, for waymark-cli import --mapping</source>
        <translation>เขียนเป็นไฟล์ด้วย สำหรับ waymark-cli import --mapping</translation>
    </message>
    <message>
        <source>Keep as recipe</source>
        <translation>เก็บเป็นสูตรการอ่าน</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>ชื่อสูตรการอ่าน</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recipe</comment>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>waymark::RetentionCard</name>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Customers must live long enough to reach the milestone, so the reached group looks better.</source>
        <translation>ลูกค้าต้องอยู่นานพอจึงจะถึงเหตุการณ์สำคัญ กลุ่มที่ถึงเกณฑ์จึงดูดีกว่าความเป็นจริง</translation>
    </message>
    <message>
        <source>Of its %1 points at day %2, %3 are left from the landmark.</source>
        <comment>%1: the naive difference; %3: the difference by landmark analysis</comment>
        <translation>ผลต่าง %1 จุด ณ วันที่ %2 เหลือ %3 จุดเมื่อนับจากวันตั้งต้น</translation>
    </message>
    <message>
        <source>The naive curve is biased</source>
        <translation>เส้นกราฟแบบหยาบมีอคติ</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the naive curve</comment>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>แถบ 95%</translation>
    </message>
    <message>
        <source>Marks where customers were last seen</source>
        <comment>censor marks on a curve</comment>
        <translation>เครื่องหมายที่เห็นลูกค้าครั้งสุดท้าย</translation>
    </message>
    <message>
        <source>Naive curve from signup</source>
        <translation>เส้นกราฟแบบหยาบนับจากวันสมัคร</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>ช่วงความเชื่อมั่น</translation>
    </message>
    <message>
        <source>log-log</source>
        <comment>kind of interval</comment>
        <translation>log-log</translation>
    </message>
    <message>
        <source>log</source>
        <comment>kind of interval</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>kind of interval</comment>
        <translation>plain</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>แสดงทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Retention as a table</source>
        <translation>การรักษาลูกค้าเป็นตาราง</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
</context>
<context>
    <name>waymark::RetentionPage</name>
    <message>
        <source>Retention of all customers</source>
        <extracomment>The title of a chart; %1: what makes the cohorts (&quot;plan&quot;)</extracomment>
        <translation>การรักษาลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>Retention by %1</source>
        <translation>การรักษาลูกค้าตาม%1</translation>
    </message>
    <message>
        <source>Customers must live long enough to reach a milestone, so those who did look better.</source>
        <translation>ลูกค้าต้องอยู่นานพอจึงจะถึงเหตุการณ์สำคัญ ผู้ที่ถึงจึงดูดีกว่าความจริง</translation>
    </message>
    <message>
        <source>Of its %1 points at day %2, %3 are left from the landmark.</source>
        <comment>%1: the naive difference; %3: the difference by landmark analysis</comment>
        <translation>จากผลต่าง %1 จุดในวันที่ %2 เหลือ %3 จุดเมื่อนับจากวันตั้งต้น</translation>
    </message>
    <message>
        <source>The naive curve is biased</source>
        <translation>เส้นแบบตรงไปตรงมามีความเอนเอียง</translation>
    </message>
    <message>
        <source>Computing the curves</source>
        <translation>กำลังคำนวณเส้นโค้ง</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>ไม่ทราบว่ามีใครเลิกใช้</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>This cannot be measured yet</source>
        <translation>ยังวัดไม่ได้</translation>
    </message>
    <message>
        <source>The landmark is too early</source>
        <translation>วันตั้งต้นเร็วเกินไป</translation>
    </message>
    <message>
        <source>Use the earliest day</source>
        <translation>ใช้วันแรกที่เป็นไปได้</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>คำนวณไม่ได้</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>การรักษาลูกค้า</translation>
    </message>
    <message>
        <source>Who stays, and how sure is the difference?</source>
        <translation>ใครอยู่ต่อ และความแตกต่างแน่นอนเพียงใด</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>การขยายตัว</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRR และ GRR</translation>
    </message>
    <message>
        <source>Period retention</source>
        <translation>การรักษาลูกค้ารายช่วง</translation>
    </message>
    <message>
        <source>Kinds of retention</source>
        <translation>ชนิดของการรักษาลูกค้า</translation>
    </message>
</context>
<context>
    <name>waymark::RunStep</name>
    <message>
        <source>The first rows follow.</source>
        <translation>แถวแรกกำลังตามมา</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 แถว</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>เหลือประมาณ %Ln วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>เหลือประมาณ %Ln นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>rows</comment>
        <translation>%1 ต่อวินาที</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>กำลังนำเข้า</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้าแล้ว</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>สิ่งที่นำเข้าแล้ว</translation>
    </message>
</context>
<context>
    <name>waymark::SaveVersionDialog</name>
    <message>
        <source>Save version %1</source>
        <translation>บันทึกรุ่น %1</translation>
    </message>
    <message>
        <source>What has changed, and why?</source>
        <translation>แก้ไขอะไร และเพราะเหตุใด</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>บันทึกรุ่น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>waymark::SegmentBar</name>
    <message>
        <source>Only customers with %1; click to change</source>
        <translation>เฉพาะลูกค้าที่ %1 คลิกเพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>ตัวกรอง: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>ลูกค้าทั้งหมด</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>เพิ่มตัวกรอง</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>เพิ่มตัวกรอง</translation>
    </message>
    <message>
        <source>Look at some customers only</source>
        <translation>ดูเฉพาะลูกค้าบางราย</translation>
    </message>
</context>
<context>
    <name>waymark::SegmentPopup</name>
    <message>
        <source>Only these</source>
        <translation>เฉพาะเหล่านี้</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>ทั้งหมดยกเว้นเหล่านี้</translation>
    </message>
    <message>
        <source>Only these or all but these</source>
        <translation>เฉพาะเหล่านี้หรือทั้งหมดยกเว้นเหล่านี้</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>ค้นหาค่า</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>ลบตัวกรอง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>waymark::SetupDefinition</name>
    <message numerus="yes">
        <source>of %Ln step(s)</source>
        <extracomment>after a number: &quot;6 of 8 steps&quot;</extracomment>
        <translation>
            <numerusform>จาก %Ln ขั้นตอน</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup is reached with at least</source>
        <translation>การตั้งค่าถึงเกณฑ์เมื่อทำอย่างน้อย</translation>
    </message>
    <message>
        <source>within the first</source>
        <extracomment>followed by a number of days</extracomment>
        <translation>ภายในช่วงแรก</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>วัน</translation>
    </message>
</context>
<context>
    <name>waymark::SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Which first steps mark the customers who reach first value?</source>
        <translation>ขั้นตอนแรกใดที่บ่งบอกลูกค้าที่ไปถึงคุณค่าแรก</translation>
    </message>
    <message>
        <source>No setup in this framework</source>
        <translation>กรอบงานนี้ไม่มีการตั้งค่า</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>ขั้นตอนแรก</translation>
    </message>
</context>
<context>
    <name>waymark::SetupStepEditor</name>
    <message>
        <source>What completes “%1”</source>
        <translation>สิ่งที่ทำให้ “%1” เสร็จ</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>สมมติฐาน</translation>
    </message>
    <message>
        <source>Hypothesis of the step</source>
        <translation>สมมติฐานของขั้นตอน</translation>
    </message>
    <message>
        <source>Who believes in it, from which interview?</source>
        <translation>ใครเชื่อเช่นนี้ จากการสัมภาษณ์ครั้งใด</translation>
    </message>
</context>
<context>
    <name>waymark::SetupStepsCard</name>
    <message>
        <source>The table of everybody is biased</source>
        <translation>ตารางของทุกรายมีอคติ</translation>
    </message>
    <message>
        <source>Who left early neither did the step nor activated, so a step without any effect shows a gap.</source>
        <translation>ผู้ที่เลิกใช้เร็วไม่ได้ทำทั้งขั้นตอนและไม่เปิดใช้งาน ขั้นตอนที่ไม่มีผลใด ๆ จึงดูเหมือนมีผลต่าง</translation>
    </message>
    <message>
        <source>The steps cannot be compared</source>
        <translation>เปรียบเทียบขั้นตอนไม่ได้</translation>
    </message>
    <message>
        <source>done within %1 days against activated by day %2</source>
        <translation>ทำใน %1 วันเทียบกับเปิดใช้งานภายในวันที่ %2</translation>
    </message>
    <message>
        <source>%1 had activated before the window ended</source>
        <translation>%1 เปิดใช้งานก่อนสิ้นสุดช่วงเวลา</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Change the count…</source>
        <translation>เปลี่ยนจำนวนครั้ง…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>ลบขั้นตอน</translation>
    </message>
    <message>
        <source>Steps against activation</source>
        <translation>ขั้นตอนเทียบกับการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>คัดลอกตาราง</translation>
    </message>
    <message>
        <source>Everybody, those who activated early too (biased)</source>
        <translation>ทุกราย รวมผู้ที่เปิดใช้งานก่อน (มีอคติ)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>เพิ่มขั้นตอน</translation>
    </message>
    <message>
        <source>Setup steps</source>
        <translation>ขั้นตอนการตั้งค่า</translation>
    </message>
    <message>
        <source>Drag rows to order them, Del removes a step, F2 renames it</source>
        <translation>ลากแถวเพื่อจัดลำดับ กด Del เพื่อลบขั้นตอน กด F2 เพื่อเปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ฟีเจอร์</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ทำ</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>ค่าลิฟต์</translation>
    </message>
    <message>
        <source>Difference, points, 95% interval</source>
        <translation>ผลต่าง (จุด) ช่วง 95%</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>ป้ายกำกับ</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>ต่างกัน (จุด)</translation>
    </message>
</context>
<context>
    <name>waymark::ShareBar</name>
    <message>
        <source>Reached %1, not reached %2, pending %3, unknown %4</source>
        <translation>ถึงเกณฑ์ %1, ไม่ถึงเกณฑ์ %2, รอผล %3, ไม่ทราบ %4</translation>
    </message>
</context>
<context>
    <name>waymark::StartFigure</name>
    <message>
        <source>Still customers</source>
        <translation>ยังเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>จำนวนวันนับจากสมัคร</translation>
    </message>
    <message>
        <source>An example: the further customers have come, the longer they stay</source>
        <translation>ตัวอย่าง: ลูกค้าไปได้ไกลเท่าใด ก็อยู่นานขึ้นเท่านั้น</translation>
    </message>
</context>
<context>
    <name>waymark::StartPage</name>
    <message>
        <source>file not found</source>
        <translation>ไม่พบไฟล์</translation>
    </message>
    <message>
        <source>Find the level of use that marks the customers who stay, and agree on it as your milestones.</source>
        <translation>ค้นหาระดับการใช้งานที่บ่งบอกลูกค้าที่อยู่ต่อ แล้วตกลงร่วมกันให้เป็นเหตุการณ์สำคัญของคุณ</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>บริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>A helpdesk software company with two years of use. Its effects are planted, so you can check what the charts say.</source>
        <translation>บริษัทซอฟต์แวร์ helpdesk ที่มีข้อมูลการใช้งานสองปี ผลต่าง ๆ กำหนดไว้ล่วงหน้า จึงตรวจสอบได้ว่าแผนภูมิบอกถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>เปิดบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>Your own exports</source>
        <translation>ไฟล์ส่งออกของคุณ</translation>
    </message>
    <message>
        <source>Accounts and usage, subscriptions if you have them. Rows that cannot be used are listed with their reason.</source>
        <translation>บัญชีลูกค้าและการใช้งาน พร้อมการสมัครสมาชิกหากมี แถวที่ใช้ไม่ได้จะแสดงพร้อมสาเหตุ</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>นำเข้าไฟล์…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>Open other…</source>
        <comment>another store</comment>
        <translation>เปิดคลังข้อมูลอื่น…</translation>
    </message>
    <message>
        <source>Stores you open are listed here.</source>
        <translation>คลังข้อมูลที่คุณเปิดจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Four milestones, checked against retention</source>
        <translation>เหตุการณ์สำคัญสี่อย่าง ตรวจสอบกับการรักษาลูกค้า</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>ยังไม่มีเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>the steps that make the product work</source>
        <translation>ขั้นตอนที่ทำให้ผลิตภัณฑ์ใช้งานได้</translation>
    </message>
    <message>
        <source>first value: enough use in the first weeks</source>
        <translation>คุณค่าแรก: ใช้งานมากพอในช่วงสัปดาห์แรก ๆ</translation>
    </message>
    <message>
        <source>steady use for each seat bought</source>
        <translation>ใช้งานสม่ำเสมอสำหรับทุกที่นั่งที่ซื้อ</translation>
    </message>
    <message>
        <source>mature use in several areas of the product</source>
        <translation>ใช้งานอย่างเชี่ยวชาญในหลายด้านของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>customers who have reached none of them</source>
        <translation>ลูกค้าที่ยังไม่ถึงเหตุการณ์ใดเลย</translation>
    </message>
    <message>
        <source>Drop CSV, TSV or JSON files anywhere in the window</source>
        <translation>วางไฟล์ CSV, TSV หรือ JSON ที่ใดก็ได้ในหน้าต่างนี้</translation>
    </message>
    <message>
        <source>An example: who stays, by the furthest milestone reached</source>
        <translation>ตัวอย่าง: ใครอยู่ต่อ แยกตามเหตุการณ์สำคัญที่ไปถึงไกลที่สุด</translation>
    </message>
    <message>
        <source>Read the guide (F1)</source>
        <translation>อ่านคู่มือ (F1)</translation>
    </message>
</context>
<context>
    <name>waymark::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>waymark::StatusLine</name>
    <message>
        <source>Opening the store</source>
        <translation>กำลังเปิดคลังข้อมูล</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>กำลังสร้างบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>กำลังนำเข้า</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>กำลังคำนวณ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>ยังไม่ได้เปิดข้อมูล</translation>
    </message>
    <message>
        <source>%1 of %2 customers in view</source>
        <translation>แสดงลูกค้า %1 จาก %2 ราย</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>ข้อมูลถึง %1</translation>
    </message>
    <message numerus="yes">
        <source>data to %1, %Ln day(s) old</source>
        <translation>
            <numerusform>ข้อมูลถึง %1, %Ln วันก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>กำลังตรวจไฟล์</translation>
    </message>
    <message>
        <source>Taking the latest import back</source>
        <translation>กำลังถอนการนำเข้าล่าสุด</translation>
    </message>
</context>
<context>
    <name>waymark::SweepCard</name>
    <message>
        <source>No thresholds to compare</source>
        <translation>ไม่มีเกณฑ์ให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>eligible n = %1</source>
        <translation>ที่ประเมินได้ n = %1</translation>
    </message>
    <message>
        <source>days %1 to %2</source>
        <translation>วันที่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>resampling follows</source>
        <translation>กำลังจะสุ่มซ้ำ</translation>
    </message>
    <message>
        <source>%1 resamples</source>
        <translation>สุ่มซ้ำ %1 ครั้ง</translation>
    </message>
    <message>
        <source>%1 of the search</source>
        <comment>%1: a p value, &quot;p = 0.005&quot;</comment>
        <translation>%1 ของการค้นหา</translation>
    </message>
    <message>
        <source>no threshold stands out</source>
        <translation>ไม่มีเกณฑ์ใดโดดเด่น</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Where to put the threshold</source>
        <translation>ควรตั้งเกณฑ์ที่ใด</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>เกณฑ์: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and all of them do the same.</source>
        <translation>
            <numerusform>ประเมินลูกค้าได้ %Ln รายที่ขอบเวลา และทุกรายทำเหมือนกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>If reached</source>
        <translation>หากถึงเกณฑ์</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>หากไม่ถึงเกณฑ์</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>ต่างกัน (จุด)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Whom it reaches against what it separates</source>
        <translation>ผู้ที่ถึงเกณฑ์เทียบกับสิ่งที่แยกได้</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Thresholds as a table</source>
        <translation>ตารางเกณฑ์</translation>
    </message>
    <message>
        <source>No customer can be judged at the horizon yet.</source>
        <translation>ยังไม่มีลูกค้าที่ประเมิน ณ ขอบเวลาได้</translation>
    </message>
    <message>
        <source>no threshold separates beyond chance: %1 of the search</source>
        <comment>%1: a p value, &quot;p = 0.300&quot;</comment>
        <translation>ไม่มีเกณฑ์ใดแยกได้เกินกว่าความบังเอิญ: %1 ของการค้นหา</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and the same became of all of them.</source>
        <translation>
            <numerusform>ประเมินลูกค้าได้ %Ln รายที่ขอบเวลา และทุกรายมีผลเหมือนกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>resampling was stopped</source>
        <translation>การสุ่มซ้ำถูกหยุด</translation>
    </message>
    <message>
        <source>Resample after all</source>
        <extracomment>after it was stopped</extracomment>
        <translation>สุ่มซ้ำต่อ</translation>
    </message>
</context>
<context>
    <name>waymark::SweepChart</name>
    <message>
        <source>Thresholds compared</source>
        <translation>การเปรียบเทียบเกณฑ์</translation>
    </message>
    <message>
        <source>The line stands at %1. %2</source>
        <translation>เส้นอยู่ที่ %1 %2</translation>
    </message>
</context>
<context>
    <name>waymark::TableCard</name>
    <message>
        <source>Copy the table</source>
        <translation>คัดลอกตาราง</translation>
    </message>
</context>
<context>
    <name>waymark::TimePopup</name>
    <message>
        <source>As of</source>
        <translation>ณ วันที่</translation>
    </message>
    <message>
        <source>Judged at, on every page</source>
        <translation>จุดประเมินของทุกหน้า</translation>
    </message>
    <message>
        <source>The data&apos;s last day</source>
        <translation>วันสุดท้ายของข้อมูล</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>วันที่ของข้อมูล</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>วันตั้งต้น</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>ขอบเวลา</translation>
    </message>
    <message>
        <source>Landmark day of every page</source>
        <translation>วันตั้งต้นของทุกหน้า</translation>
    </message>
    <message>
        <source>Horizon of every page</source>
        <translation>ขอบเวลาของทุกหน้า</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day</extracomment>
        <translation>วันที่ </translation>
    </message>
    <message>
        <source>as each page has it</source>
        <translation>ตามแต่ละหน้า</translation>
    </message>
    <message>
        <source>as the framework has it</source>
        <translation>ตามกรอบงาน</translation>
    </message>
</context>
<context>
    <name>waymark::TopBar</name>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>บันทึกรุ่น…</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>As-of date, landmark and horizon of every page</source>
        <translation>วันที่ของข้อมูล วันตั้งต้น และขอบเวลาของทุกหน้า</translation>
    </message>
    <message>
        <source>landmark %1</source>
        <translation>วันตั้งต้น %1</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>ขอบเวลา %1</translation>
    </message>
    <message>
        <source>Compare with the saved version</source>
        <translation>เทียบกับรุ่นที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Changed: compare with the saved version</source>
        <translation>แก้ไขแล้ว: เทียบกับรุ่นที่บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>waymark::TrendCard</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>ยังไม่มีสิ่งที่จะวาด</translation>
    </message>
    <message>
        <source>No value is known in the time shown.</source>
        <translation>ไม่ทราบค่าใดในช่วงเวลาที่แสดง</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1 เป็นตาราง</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>แถบ 95%</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>แสดงทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Annotate %1…</source>
        <extracomment>A menu entry; %1: a month</extracomment>
        <translation>ใส่คำอธิบายที่ %1…</translation>
    </message>
    <message>
        <source>Annotate a date…</source>
        <translation>ใส่คำอธิบายวันที่…</translation>
    </message>
    <message>
        <source>Change “%1”, %2…</source>
        <extracomment>A menu entry; %1: what happened, %2: when</extracomment>
        <translation>แก้ไข “%1” %2…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>คำอธิบายตามวันที่</translation>
    </message>
</context>
<context>
    <name>waymark::UtilizationDefinition</name>
    <message>
        <source>%1 per seat</source>
        <translation>%1 ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>A customer makes use of the product with at least</source>
        <translation>ลูกค้าใช้ประโยชน์จากผลิตภัณฑ์เมื่อมีอย่างน้อย</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>ต่อที่นั่ง</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>รวมทั้งหมด</translation>
    </message>
    <message>
        <source>Per seat or in total</source>
        <translation>ต่อที่นั่งหรือรวมทั้งหมด</translation>
    </message>
    <message>
        <source>Per seat is fair to small and to large customers</source>
        <translation>ต่อที่นั่งเป็นธรรมทั้งกับลูกค้ารายเล็กและรายใหญ่</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>เดือนปฏิทิน</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 วัน</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>months in a row</source>
        <translation>เดือนติดต่อกัน</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>เดือนติดต่อกัน</translation>
    </message>
</context>
<context>
    <name>waymark::UtilizationPage</name>
    <message>
        <source>Utilization</source>
        <translation>การใช้ประโยชน์</translation>
    </message>
    <message>
        <source>How much use for their size marks the customers who stay?</source>
        <translation>การใช้งานเทียบกับขนาดเท่าใดที่บ่งบอกลูกค้าที่อยู่ต่อ</translation>
    </message>
    <message>
        <source>No utilization in this framework</source>
        <translation>กรอบงานนี้ไม่มีการใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Today&apos;s seats stand for the past</source>
        <translation>ใช้จำนวนที่นั่งปัจจุบันแทนอดีต</translation>
    </message>
    <message>
        <source>Nearly all customers have a single subscription row, so use per seat of earlier months is by the seats they have now.</source>
        <translation>ลูกค้าเกือบทุกรายมีแถวการสมัครเพียงแถวเดียว การใช้งานต่อที่นั่งของเดือนก่อน ๆ จึงคิดจากที่นั่งปัจจุบัน</translation>
    </message>
    <message>
        <source>This area cannot be measured</source>
        <translation>วัดส่วนนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Product areas</source>
        <translation>ส่วนของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Utilization and product areas</source>
        <translation>การใช้ประโยชน์และส่วนของผลิตภัณฑ์</translation>
    </message>
</context>
</TS>
