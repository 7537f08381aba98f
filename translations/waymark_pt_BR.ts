<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BreadthFigures</name>
    <message>
        <source>≥ %1 of %2 categories mature</source>
        <extracomment>%1 and %2: numbers of categories</extracomment>
        <translation>≥ %1 de %2 categorias maduras</translation>
    </message>
    <message>
        <source>use in the last %1 days</source>
        <translation>uso nos últimos %1 dias</translation>
    </message>
    <message>
        <source>n = %1 customers as of %2</source>
        <translation>n = %1 clientes até %2</translation>
    </message>
    <message>
        <source>Retention by mature categories</source>
        <translation>Retenção por categorias maduras</translation>
    </message>
    <message>
        <source>Mature categories per customer</source>
        <translation>Categorias maduras por cliente</translation>
    </message>
    <message>
        <source>Mature categories</source>
        <translation>Categorias maduras</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 mature</source>
        <extracomment>%1: the share of customers that are mature</extracomment>
        <translation>%1 maduro</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>saved %1: %2</source>
        <extracomment>%1: the name of the saved version, %2: a share</extracomment>
        <translation>salva %1: %2</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows</comment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>rows</comment>
        <translation>Atualizadas</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>rows</comment>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mescladas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Why a row is rejected</source>
        <translation>Por que uma linha é rejeitada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Rows stored</source>
        <translation>Linhas na base</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Linhas no arquivo</translation>
    </message>
    <message>
        <source>Sum stored</source>
        <translation>Soma na base</translation>
    </message>
    <message>
        <source>Sum in the file</source>
        <translation>Soma no arquivo</translation>
    </message>
    <message>
        <source>Churn and day 0</source>
        <translation>Cancelamento e dia 0</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Cancelaram</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Voltaram</translation>
    </message>
    <message>
        <source>Day 0 moved</source>
        <translation>Dia 0 mudou</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>Nunca pagaram</translation>
    </message>
    <message>
        <source>Without subscription</source>
        <translation>Sem assinatura</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>CohortFigure</name>
    <message>
        <source>from landmark day %1</source>
        <translation>a partir do dia de referência %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>a partir do cadastro</translation>
    </message>
    <message>
        <source>%1 left before</source>
        <translation>%1 saíram antes</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>%1 recentes demais</translation>
    </message>
    <message>
        <source>horizon not over for %1</source>
        <translation>horizonte não completo para %1</translation>
    </message>
    <message>
        <source>%1 had it already</source>
        <translation>%1 já tinham alcançado</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconhecidos</translation>
    </message>
    <message>
        <source>%1 with impossible dates</source>
        <translation>%1 com datas impossíveis</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Ainda clientes</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>Ainda ativos</translation>
    </message>
    <message>
        <source>Kaplan-Meier %1 with 95% band, by %2, %3.</source>
        <extracomment>%1: &quot;from signup&quot; or &quot;from landmark day 90&quot;; %2: &quot;plan&quot;; %3: &quot;n = 5,000&quot;</extracomment>
        <translation>Kaplan-Meier %1 com faixa de 95%, por %2, %3.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>CohortTests</name>
    <message>
        <source>Log-rank %1, %2 df, p %3</source>
        <extracomment>A test: its figure, degrees of freedom, and p with its sign</extracomment>
        <translation>Log-rank %1, %2 gl, p %3</translation>
    </message>
    <message>
        <source>Log-rank: undefined, for fewer than two cohorts could have lost anybody</source>
        <translation>Log-rank: indefinido, pois menos de duas coortes poderiam ter perdido alguém</translation>
    </message>
    <message>
        <source>Stratified by %4: log-rank %1, %2 df, p %3</source>
        <extracomment>A test within the values of an attribute: its figure, degrees of freedom, p with its sign, the attribute</extracomment>
        <translation>Estratificado por %4: log-rank %1, %2 gl, p %3</translation>
    </message>
    <message>
        <source>Hazards are not proportional (p %1): a single hazard ratio hides that it changes over time.</source>
        <translation>Os riscos não são proporcionais (p %1): uma única razão de riscos esconde que ela muda com o tempo.</translation>
    </message>
    <message>
        <source>No sign that hazards are not proportional (p %1).</source>
        <translation>Nenhum sinal de que os riscos não sejam proporcionais (p %1).</translation>
    </message>
    <message>
        <source>Once reached, the hazard is %1 times that before (%2–%3, p %4).</source>
        <translation>Depois de alcançado, o risco é %1 vezes o de antes (%2–%3, p %4).</translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln cohort(s), ticked or not.</source>
        <translation>
            <numerusform>De %Ln coorte, marcada ou não.</numerusform>
            <numerusform>De todas as %Ln coortes, marcadas ou não.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageFigure</name>
    <message>
        <source>Usage rows a day, mean of each week</source>
        <translation>Linhas de uso por dia, média de cada semana</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>Linhas de uso</translation>
    </message>
    <message>
        <source>Rows a day</source>
        <translation>Linhas por dia</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>semana de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows on %Ln day(s)</source>
        <translation>
            <numerusform>%1 linhas em %Ln dia</numerusform>
            <numerusform>%1 linhas em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows a day</source>
        <translation>%1 linhas por dia</translation>
    </message>
    <message>
        <source>%1 is without any usage</source>
        <translation>%1 não tem nenhum uso</translation>
    </message>
    <message>
        <source>7 days from %1: %2 rows, usually %3</source>
        <translation>7 dias a partir de %1: %2 linhas, em geral %3</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>verb: more files</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without any usage</source>
        <translation>
            <numerusform>%Ln mês sem nenhum uso</numerusform>
            <numerusform>%Ln meses sem nenhum uso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: charts over time break there</source>
        <translation>%1: os gráficos no tempo são interrompidos ali</translation>
    </message>
    <message>
        <source>The last day may be unfinished</source>
        <translation>O último dia pode estar incompleto</translation>
    </message>
    <message>
        <source>%1 has less than half its usual rows</source>
        <translation>%1 tem menos da metade das linhas habituais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sudden change(s) of volume</source>
        <translation>
            <numerusform>%Ln mudança repentina de volume</numerusform>
            <numerusform>%Ln mudanças repentinas de volume</numerusform>
        </translation>
    </message>
    <message>
        <source>latest: week from %1 with %2 rows, usually %3</source>
        <translation>a última: semana de %1 com %2 linhas, em geral %3</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Dados até %1</translation>
    </message>
    <message>
        <source>later than the latest import: rows of the future are not used until then</source>
        <translation>depois da última importação: linhas do futuro não são usadas até lá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old when it was last imported</source>
        <translation>
            <numerusform>%Ln dia de idade na última importação</numerusform>
            <numerusform>%Ln dias de idade na última importação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln linha rejeitada</numerusform>
            <numerusform>%Ln linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept with line and reason, to be mended and imported again</source>
        <translation>guardadas com linha e motivo, para corrigir e importar de novo</translation>
    </message>
    <message>
        <source>kept, used by no milestone</source>
        <translation>mantidas, sem uso em nenhum marco</translation>
    </message>
    <message>
        <source>%1 of them after churn; kept, used by no milestone</source>
        <translation>%1 delas depois do cancelamento; guardadas, nenhum marco as usa</translation>
    </message>
    <message>
        <source>no row in the accounts table</source>
        <translation>sem linha na tabela de contas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of no known account</source>
        <translation>
            <numerusform>%Ln usuário sem conta conhecida</numerusform>
            <numerusform>%Ln usuários sem conta conhecida</numerusform>
        </translation>
    </message>
    <message>
        <source>kept, they count for nothing</source>
        <translation>guardadas, não contam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a signup date</source>
        <translation>
            <numerusform>%Ln conta sem data de cadastro</numerusform>
            <numerusform>%Ln contas sem data de cadastro</numerusform>
        </translation>
    </message>
    <message>
        <source>known from usage or subscriptions only</source>
        <translation>só aparece em uso ou assinaturas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) signed up before usage begins</source>
        <translation>
            <numerusform>%Ln cliente com cadastro anterior ao início do uso</numerusform>
            <numerusform>%Ln clientes com cadastro anterior ao início do uso</numerusform>
        </translation>
    </message>
    <message>
        <source>their first days are not known</source>
        <translation>os primeiros dias não são conhecidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without any usage</source>
        <translation>
            <numerusform>%Ln cliente sem nenhum uso</numerusform>
            <numerusform>%Ln clientes sem nenhum uso</numerusform>
        </translation>
    </message>
    <message>
        <source>they reach no milestone; see that their usage is in the files</source>
        <translation>não alcançam nenhum marco; veja se o uso está nos arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) came back after a churn</source>
        <translation>
            <numerusform>%Ln cliente voltou depois de um cancelamento</numerusform>
            <numerusform>%Ln clientes voltaram depois de um cancelamento</numerusform>
        </translation>
    </message>
    <message>
        <source>which churn counts is chosen at the import</source>
        <translation>qual cancelamento conta é escolhido na importação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a feature and its first month without use</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) with months without use</source>
        <translation>
            <numerusform>%Ln recurso com meses sem uso</numerusform>
            <numerusform>%Ln recursos com meses sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>in steady use before and after: %1</source>
        <translation>em uso constante antes e depois: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) in no definition</source>
        <translation>
            <numerusform>%Ln recurso em nenhuma definição</numerusform>
            <numerusform>%Ln recursos em nenhuma definição</numerusform>
        </translation>
    </message>
    <message>
        <source>used, and named by no milestone: %1</source>
        <translation>usados, mas nenhum marco os cita: %1</translation>
    </message>
    <message>
        <source>%1 to %2; watched from %3 on</source>
        <translation>de %1 a %2; acompanhamento desde %3</translation>
    </message>
    <message>
        <source>No usage yet</source>
        <translation>Nenhum uso ainda</translation>
    </message>
    <message>
        <source>import a usage file to see who activates</source>
        <translation>importe um arquivo de uso para ver quem ativa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them left; %2 features; as of %3</source>
        <translation>saíram: %1; recursos: %2; até %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) before signup</source>
        <translation>
            <numerusform>%Ln linha de uso antes do cadastro</numerusform>
            <numerusform>%Ln linhas de uso antes do cadastro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) after the last day of their customer</source>
        <translation>
            <numerusform>%Ln linha de uso depois do último dia do cliente</numerusform>
            <numerusform>%Ln linhas de uso depois do último dia do cliente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) of unknown accounts</source>
        <translation>
            <numerusform>%Ln linha de uso de contas desconhecidas</numerusform>
            <numerusform>%Ln linhas de uso de contas desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) wait for a users table</source>
        <translation>
            <numerusform>%Ln linha de uso espera uma tabela de usuários</numerusform>
            <numerusform>%Ln linhas de uso esperam uma tabela de usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s) with count 0</source>
        <translation>
            <numerusform>%Ln linha de uso com quantidade 0</numerusform>
            <numerusform>%Ln linhas de uso com quantidade 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usage row(s)</source>
        <translation>
            <numerusform>%Ln linha de uso</numerusform>
            <numerusform>%Ln linhas de uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a day to follow</source>
        <translation>
            <numerusform>%Ln cliente sem nenhum dia a acompanhar</numerusform>
            <numerusform>%Ln clientes sem nenhum dia a acompanhar</numerusform>
        </translation>
    </message>
    <message>
        <source>they left, or the data end, before they signed up; left out</source>
        <translation>a saída, ou o fim dos dados, é anterior ao cadastro; fora da análise</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Name</source>
        <comment>of the framework</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>Dia de referência</translation>
    </message>
    <message>
        <source>Horizon, days</source>
        <translation>Horizonte, dias</translation>
    </message>
    <message>
        <source>Leaving is</source>
        <translation>Sair é</translation>
    </message>
    <message>
        <source>Days until dormant</source>
        <translation>Dias até ficar inativo</translation>
    </message>
    <message>
        <source>Meaningful from</source>
        <translation>Significativo a partir de</translation>
    </message>
    <message>
        <source>Expansion is of</source>
        <translation>Expansão medida em</translation>
    </message>
    <message>
        <source>Expansion from a growth of</source>
        <translation>Expansão a partir de um crescimento de</translation>
    </message>
    <message>
        <source>The whole milestone</source>
        <translation>O marco inteiro</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Window, days</source>
        <translation>Janela, dias</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Periods in a row</source>
        <translation>Períodos seguidos</translation>
    </message>
    <message>
        <source>Required steps</source>
        <translation>Etapas exigidas</translation>
    </message>
    <message>
        <source>Features that count</source>
        <extracomment>%1: a setup step or product area</extracomment>
        <translation>Recursos que contam</translation>
    </message>
    <message>
        <source>%1: features</source>
        <translation>%1: recursos</translation>
    </message>
    <message>
        <source>Hypothesis of %1</source>
        <translation>Hipótese de %1</translation>
    </message>
    <message>
        <source>Required categories</source>
        <translation>Categorias exigidas</translation>
    </message>
    <message>
        <source>Use that counts</source>
        <translation>Uso que conta</translation>
    </message>
    <message>
        <source>%1, basic: required features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1, básico: recursos exigidos</translation>
    </message>
    <message>
        <source>%1, mature: required features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1, maduro: recursos exigidos</translation>
    </message>
    <message>
        <source>%1, basic: features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1, básico: recursos</translation>
    </message>
    <message>
        <source>%1, mature: features</source>
        <extracomment>%1: a category</extracomment>
        <translation>%1, maduro: recursos</translation>
    </message>
    <message>
        <source>Least count of %1</source>
        <translation>Contagem mínima de %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Product area</source>
        <translation>Área do produto</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordem das etapas</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>Ordem das categorias</translation>
    </message>
    <message>
        <source>Order of the areas</source>
        <translation>Ordem das áreas</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Nome de uma etapa</translation>
    </message>
    <message>
        <source>Name of a category</source>
        <translation>Nome de uma categoria</translation>
    </message>
    <message>
        <source>Name of an area</source>
        <translation>Nome de uma área</translation>
    </message>
    <message>
        <source>%1: least count</source>
        <extracomment>%1: a setup step</extracomment>
        <translation>%1: contagem mínima</translation>
    </message>
    <message>
        <source>%1: threshold</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: limite</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: contagem</translation>
    </message>
    <message>
        <source>%1: months in a row</source>
        <extracomment>%1: a product area</extracomment>
        <translation>%1: meses seguidos</translation>
    </message>
    <message>
        <source>per seat</source>
        <translation>por licença</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>the whole life</source>
        <translation>toda a vida</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>os últimos %1 dias</translation>
    </message>
</context>
<context>
    <name>DistributionFigure</name>
    <message numerus="yes">
        <source>%Ln customer(s) (%1)</source>
        <translation>
            <numerusform>%Ln cliente (%1)</numerusform>
            <numerusform>%Ln clientes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>salva: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A value is out of its range: %1.</source>
        <translation>Há um valor fora do intervalo permitido: %1.</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1. Check the path.</source>
        <translation>Este arquivo ou pasta não existe: %1. Confira o caminho.</translation>
    </message>
    <message>
        <source>This is not a regular file: %1. Choose the file itself.</source>
        <translation>Este não é um arquivo comum: %1. Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that you may open it.</source>
        <translation>Não é possível ler o arquivo: %1. Confira a permissão para abri-lo.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the folder&apos;s permissions and the free space.</source>
        <translation>Não é possível gravar o arquivo: %1. Confira as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>The file changed while it was read: %1. Import it again when it is complete.</source>
        <translation>O arquivo mudou durante a leitura: %1. Importe-o de novo quando estiver completo.</translation>
    </message>
    <message>
        <source>This format is not read: %1.</source>
        <translation>Este formato não é aceito: %1.</translation>
    </message>
    <message>
        <source>The file has no header line. The first line must name the columns.</source>
        <translation>O arquivo não tem cabeçalho. A primeira linha precisa dar nome às colunas.</translation>
    </message>
    <message>
        <source>A required column is missing: %1.</source>
        <translation>Falta uma coluna obrigatória: %1.</translation>
    </message>
    <message>
        <source>Two columns could be the same field: %1. Rename one of them.</source>
        <translation>Duas colunas podem ser o mesmo campo: %1. Renomeie uma delas.</translation>
    </message>
    <message>
        <source>The header fits no table that Waymark knows. It reads: %1.</source>
        <translation>O cabeçalho não corresponde a nenhuma tabela conhecida. Ele diz: %1.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1. Say which comes first.</source>
        <translation>Não é possível distinguir dia e mês: %1. Indique qual vem primeiro.</translation>
    </message>
    <message>
        <source>No row could be used, so nothing was imported. The first reason: %1.</source>
        <translation>Nenhuma linha pôde ser usada, portanto nada foi importado. Primeiro motivo: %1.</translation>
    </message>
    <message>
        <source>This content was imported before, as %1. Force the import to add it again.</source>
        <translation>Este conteúdo já foi importado, como %1. Force a importação para adicioná-lo de novo.</translation>
    </message>
    <message>
        <source>The file covers days that are already stored: %1. Choose whether to replace those days or to add to them.</source>
        <translation>O arquivo cobre dias que já estão na base: %1. Escolha entre substituir esses dias ou somar a eles.</translation>
    </message>
    <message>
        <source>The file holds several currencies: %1. Choose one.</source>
        <translation>O arquivo contém várias moedas: %1. Escolha uma.</translation>
    </message>
    <message>
        <source>The file differs from what is stored: %1.</source>
        <translation>O arquivo difere do que está na base: %1.</translation>
    </message>
    <message>
        <source>This is not a Waymark store: %1. Choose a *.waymark file.</source>
        <translation>Esta não é uma base do Waymark: %1. Escolha um arquivo *.waymark.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Waymark: %1. Update Waymark to open it.</source>
        <translation>A base foi gravada por uma versão mais nova do Waymark: %1. Atualize o Waymark para abri-la.</translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore a backup, or import the files again.</source>
        <translation>A base está danificada: %1. Restaure uma cópia de segurança ou importe os arquivos de novo.</translation>
    </message>
    <message>
        <source>The store cannot be changed: %1. Check the permissions of the file and its folder.</source>
        <translation>Não é possível alterar a base: %1. Confira as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>The store is in use by another program: %1. Close it there, then try again.</source>
        <translation>A base está em uso por outro programa: %1. Feche-a nele e tente de novo.</translation>
    </message>
    <message>
        <source>There are no customers with a signup date. Import an accounts file.</source>
        <translation>Não há clientes com data de cadastro. Importe um arquivo de contas.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>O arquivo não é JSON válido: %1.</translation>
    </message>
    <message>
        <source>The framework cannot be used: %1.</source>
        <translation>Não é possível usar a estrutura: %1.</translation>
    </message>
    <message>
        <source>The framework names features that the store does not have: %1.</source>
        <translation>A estrutura cita recursos que a base não tem: %1.</translation>
    </message>
    <message>
        <source>The framework does not define this milestone: %1.</source>
        <translation>A estrutura não define este marco: %1.</translation>
    </message>
    <message>
        <source>The accounts have no such attribute: %1.</source>
        <translation>As contas não têm este atributo: %1.</translation>
    </message>
    <message>
        <source>The landmark must not lie before the milestone&apos;s window ends: day %1 at the earliest.</source>
        <translation>O dia de referência não pode vir antes do fim da janela do marco: no mínimo, dia %1.</translation>
    </message>
    <message>
        <source>The horizon must lie after the landmark: %1.</source>
        <translation>O horizonte precisa vir depois do dia de referência: %1.</translation>
    </message>
    <message>
        <source>The store holds no usage. Import a usage file.</source>
        <translation>A base não contém dados de uso. Importe um arquivo de uso.</translation>
    </message>
    <message>
        <source>The store holds no seats. Import a subscriptions file.</source>
        <translation>A base não contém licenças. Importe um arquivo de assinaturas.</translation>
    </message>
    <message>
        <source>Something went wrong inside Waymark: %1.</source>
        <translation>Algo deu errado dentro do Waymark: %1.</translation>
    </message>
    <message>
        <source>The store holds no churn dates, so nobody is known to have left. Ask about dormancy instead, or import an accounts file with churn dates.</source>
        <translation>A base não tem datas de cancelamento, então não se sabe quem saiu. Pergunte pela inatividade, ou importe um arquivo de contas com datas de cancelamento.</translation>
    </message>
    <message>
        <source>The text cannot be read in its encoding: %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>O texto não pode ser lido na codificação dele: %1. Escolha outra codificação ou salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>The time zone of its times must be stated: %1.</source>
        <translation>É preciso informar o fuso horário dos horários: %1.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Não há importação para desfazer.</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1.</source>
        <translation>O mapeamento não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>This would replace a file that is not of an earlier run: %1. Name an empty folder.</source>
        <translation>Isto substituiria um arquivo que não é de uma execução anterior: %1. Indique uma pasta vazia.</translation>
    </message>
    <message>
        <source>Day and month come in another order than was said: %1. Leave the order open, and the file decides.</source>
        <translation>Dia e mês vêm em outra ordem que a indicada: %1. Deixe a ordem em aberto, e o arquivo decide.</translation>
    </message>
    <message>
        <source>No customer in view has been followed to the horizon yet. Choose an earlier horizon, or import newer data.</source>
        <translation>Nenhum cliente à vista foi acompanhado até o horizonte ainda. Escolha um horizonte mais próximo, ou importe dados mais recentes.</translation>
    </message>
    <message>
        <source>No customer in view was still there at the horizon, so nothing tells who stays from who leaves. Choose an earlier horizon, or more customers.</source>
        <translation>Nenhum cliente à vista ainda estava lá no horizonte, então nada distingue quem fica de quem sai. Escolha um horizonte mais próximo, ou mais clientes.</translation>
    </message>
    <message>
        <source>No customer in view had left by the horizon, so nothing tells who stays from who leaves. Choose a later horizon, or more customers.</source>
        <translation>Nenhum cliente à vista tinha saído até o horizonte, então nada distingue quem fica de quem sai. Escolha um horizonte mais distante, ou mais clientes.</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Create it, or choose another place.</source>
        <translation>A pasta não existe: %1. Crie-a ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>No day of this month is both stored and in the file: %1.</source>
        <translation>Nenhum dia deste mês está ao mesmo tempo na base e no arquivo: %1.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already: %1. Choose another name.</source>
        <translation>Já existe um arquivo ou uma pasta com este nome: %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The store cannot be opened: %1. Check the permissions of the file and its folder.</source>
        <translation>Não é possível abrir a base: %1. Confira as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>Reading or writing the store failed: %1. Check the drive and its free space.</source>
        <translation>Falha ao ler ou gravar a base: %1. Confira a unidade e o espaço livre nela.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed. Free some space, then try again.</source>
        <translation>O disco está cheio: %1. Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this store: %1. Close other programs, then try again.</source>
        <translation>Não há memória suficiente para esta base: %1. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The store could not be used (%1).</source>
        <translation>Não foi possível usar a base (%1).</translation>
    </message>
    <message>
        <source>The dates contradict each other: %1. Say which comes first; the others will be left out.</source>
        <translation>As datas se contradizem: %1. Indique o que vem primeiro; as outras ficarão de fora.</translation>
    </message>
</context>
<context>
    <name>FeatureCatalogue</name>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1: the name of a setup step</extracomment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <extracomment>%1: the name of a product area</extracomment>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>%1, mature</source>
        <extracomment>where a feature counts; %1 is a category</extracomment>
        <translation>%1, maduro</translation>
    </message>
    <message>
        <source>%1, basic</source>
        <translation>%1, básico</translation>
    </message>
    <message>
        <source>Meaningful use</source>
        <translation>Uso significativo</translation>
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
        <translation>Discriminante</translation>
    </message>
    <message>
        <source>tells who succeeds</source>
        <translation>diz quem tem sucesso</translation>
    </message>
    <message>
        <source>Ubiquitous</source>
        <translation>Onipresente</translation>
    </message>
    <message>
        <source>everybody has it</source>
        <translation>todos o usam</translation>
    </message>
    <message>
        <source>Niche: tells who pays</source>
        <translation>Nicho: diz quem paga</translation>
    </message>
    <message>
        <source>Importance (rise of the Brier score when shuffled, out of bag)</source>
        <translation>Importância (aumento do escore de Brier ao embaralhar, fora da amostra)</translation>
    </message>
    <message>
        <source>Adoption among entitled customers before the landmark</source>
        <translation>Adoção entre clientes com direito antes do dia de referência</translation>
    </message>
    <message>
        <source>best shuffled copy</source>
        <translation>melhor cópia embaralhada</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>no definition</source>
        <translation>nenhuma definição</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>não mais que o acaso</translation>
    </message>
    <message>
        <source>%1: importance %2, adoption %3</source>
        <translation>%1: importância %2, adoção %3</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Nothing to rank yet</source>
        <translation>Ainda nada para classificar</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Isto não pode ser calculado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>No ranking yet</source>
        <translation>Ainda não há classificação</translation>
    </message>
    <message>
        <source>The forest was stopped before it was done.</source>
        <translation>A floresta foi interrompida antes de terminar.</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>Crescendo a floresta</translation>
    </message>
    <message>
        <source>The status bar shows how far it is, and can stop it.</source>
        <translation>A barra de status mostra o andamento e pode interrompê-la.</translation>
    </message>
</context>
<context>
    <name>FigureLayout</name>
    <message>
        <source>%1 (axis from %2)</source>
        <extracomment>%1: what the axis shows (&quot;Still customers&quot;), %2: where it starts (&quot;40%&quot;)</extracomment>
        <translation>%1 (eixo desde %2)</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>Dias desde o cadastro</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>horizonte %1</translation>
    </message>
    <message>
        <source>At risk (left so far · censored so far)</source>
        <translation>Em acompanhamento (já saíram · já censurados)</translation>
    </message>
    <message>
        <source>At risk (left so far)</source>
        <translation>Em acompanhamento (já saíram)</translation>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>FrameworkText</name>
    <message>
        <source>threshold %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are numbers</extracomment>
        <translation>limite %1 → %2</translation>
    </message>
    <message>
        <source>window %1 → %2 days</source>
        <extracomment>a step that can be undone; the number of days in which the milestone must be reached</extracomment>
        <translation>janela %1 → %2 dias</translation>
    </message>
    <message>
        <source>measure %1 → %2</source>
        <extracomment>a step that can be undone; %1 and %2 are &quot;Count&quot;, &quot;Active days&quot; or &quot;Features&quot;</extracomment>
        <translation>medida %1 → %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>a step that can be undone; %1 is a feature, %2 a setup step or product area</extracomment>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>a step that can be undone; %1 is a feature, %2 a setup step or product area</extracomment>
        <translation>remover %1</translation>
    </message>
    <message>
        <source>horizon %1 → %2 days</source>
        <translation>horizonte %1 → %2 dias</translation>
    </message>
    <message>
        <source>revert to the start</source>
        <translation>reverter ao início</translation>
    </message>
    <message>
        <source>revert to v%1</source>
        <translation>reverter à v%1</translation>
    </message>
    <message>
        <source>open %1</source>
        <extracomment>a step that can be undone; %1 is the name of a framework read from a file</extracomment>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>active days</source>
        <comment>after a number</comment>
        <translation>dias ativos</translation>
    </message>
    <message>
        <source>different features</source>
        <comment>after a number</comment>
        <translation>recursos diferentes</translation>
    </message>
    <message>
        <source>every feature</source>
        <translation>todos os recursos</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1: a framework&apos;s name and version</extracomment>
        <translation>%1 (alterada)</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>measure</comment>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Active days</source>
        <comment>measure</comment>
        <translation>Dias ativos</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>measure</comment>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>name %1</source>
        <extracomment>a step that can be undone; %1 is the new name of the framework</extracomment>
        <translation>nome %1</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln feature(s)</source>
        <extracomment>a step that can be undone: features placed by a mapping</extracomment>
        <translation>
            <numerusform>importar %Ln recurso</numerusform>
            <numerusform>importar %Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>adicionar %1 a %2</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>remover %1 de %2</translation>
    </message>
    <message>
        <source>put %1 into %2, basic</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them, %2 a category</extracomment>
        <translation>pôr %1 em %2, básico</translation>
    </message>
    <message>
        <source>put %1 into %2, mature</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them, %2 a category</extracomment>
        <translation>pôr %1 em %2, maduro</translation>
    </message>
    <message>
        <source>take %1 out</source>
        <extracomment>a step that can be undone; %1 is a feature or a number of them</extracomment>
        <translation>retirar %1</translation>
    </message>
    <message>
        <source>hypothesis of %1</source>
        <translation>hipótese de %1</translation>
    </message>
    <message>
        <source>count the whole life</source>
        <extracomment>a step that can be undone; what counts as adopted: use at any time, or in the last days only</extracomment>
        <translation>contar a vida inteira</translation>
    </message>
    <message>
        <source>count the last %1 days</source>
        <translation>contar os últimos %1 dias</translation>
    </message>
    <message>
        <source>landmark day %1 → %2</source>
        <translation>dia de referência %1 → %2</translation>
    </message>
    <message>
        <source>required steps %1 → %2</source>
        <translation>etapas exigidas %1 → %2</translation>
    </message>
    <message>
        <source>required categories %1 → %2</source>
        <translation>categorias exigidas %1 → %2</translation>
    </message>
    <message>
        <source>periods in a row %1 → %2</source>
        <extracomment>a step that can be undone; in how many periods in a row the threshold must be met</extracomment>
        <translation>períodos seguidos %1 → %2</translation>
    </message>
    <message>
        <source>dormancy %1 → %2 days</source>
        <translation>inatividade %1 → %2 dias</translation>
    </message>
    <message>
        <source>meaningful from %1 → %2</source>
        <extracomment>a step that can be undone; from how many uses a day on it counts as meaningful</extracomment>
        <translation>uso significativo a partir de %1 → %2</translation>
    </message>
    <message>
        <source>growth %1 → %2</source>
        <translation>crescimento %1 → %2</translation>
    </message>
    <message>
        <source>period %1 → %2</source>
        <translation>período %1 → %2</translation>
    </message>
    <message>
        <source>count per seat</source>
        <translation>contar por licença</translation>
    </message>
    <message>
        <source>count in all</source>
        <translation>contar no total</translation>
    </message>
    <message>
        <source>count %1 per seat</source>
        <extracomment>a step that can be undone; %1 is a product area</extracomment>
        <translation>contar %1 por licença</translation>
    </message>
    <message>
        <source>count %1 in all</source>
        <translation>contar %1 no total</translation>
    </message>
    <message>
        <source>retention by %1</source>
        <extracomment>a step that can be undone; %1 is &quot;churn&quot; or &quot;dormancy&quot;</extracomment>
        <translation>retenção por %1</translation>
    </message>
    <message>
        <source>expansion by %1</source>
        <extracomment>a step that can be undone; %1 is &quot;seats&quot;, &quot;MRR&quot; or &quot;categories&quot;</extracomment>
        <translation>expansão por %1</translation>
    </message>
    <message>
        <source>add step %1</source>
        <translation>adicionar etapa %1</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <translation>remover etapa %1</translation>
    </message>
    <message>
        <source>add category %1</source>
        <translation>adicionar categoria %1</translation>
    </message>
    <message>
        <source>remove category %1</source>
        <translation>remover categoria %1</translation>
    </message>
    <message>
        <source>add area %1</source>
        <translation>adicionar área %1</translation>
    </message>
    <message>
        <source>remove area %1</source>
        <translation>remover área %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <extracomment>a step that can be undone; %1 has another place in its list</extracomment>
        <translation>mover %1</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>renomear %1 para %2</translation>
    </message>
    <message>
        <source>%1, basic: %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a category, %2 and %3 how many features it requires</extracomment>
        <translation>%1, básico: %2 → %3</translation>
    </message>
    <message>
        <source>%1, mature: %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a category, %2 and %3 how many features it requires</extracomment>
        <translation>%1, maduro: %2 → %3</translation>
    </message>
    <message>
        <source>count of %1 %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a setup step, %2 and %3 how often its features must be used</extracomment>
        <translation>contagem de %1 %2 → %3</translation>
    </message>
    <message>
        <source>threshold of %1 %2 → %3</source>
        <translation>limite de %1 %2 → %3</translation>
    </message>
    <message>
        <source>months of %1 %2 → %3</source>
        <extracomment>a step that can be undone; %1 is a product area, sustained for that many months</extracomment>
        <translation>meses de %1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln recurso</numerusform>
            <numerusform>%Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>mês civil</translation>
    </message>
    <message>
        <source>account month</source>
        <translation>mês da conta</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>cancelamento</translation>
    </message>
    <message>
        <source>dormancy</source>
        <translation>inatividade</translation>
    </message>
    <message>
        <source>seats</source>
        <comment>what expands</comment>
        <translation>licenças</translation>
    </message>
    <message>
        <source>MRR</source>
        <comment>what expands</comment>
        <translation>MRR</translation>
    </message>
    <message>
        <source>categories</source>
        <comment>what expands</comment>
        <translation>categorias</translation>
    </message>
    <message>
        <source>standard title of a chart</source>
        <extracomment>a step that can be undone; %1 is what the user wrote over a chart</extracomment>
        <translation>título padrão de um gráfico</translation>
    </message>
    <message>
        <source>chart title “%1”</source>
        <translation>título do gráfico “%1”</translation>
    </message>
    <message>
        <source>remove note “%1”</source>
        <extracomment>a step that can be undone; %1 is what the user wrote under a chart</extracomment>
        <translation>remover nota “%1”</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>nota “%1”</translation>
    </message>
    <message>
        <source>standard title, no note</source>
        <translation>título padrão, sem nota</translation>
    </message>
    <message>
        <source>annotate “%1”</source>
        <extracomment>a step that can be undone; %1 is what happened on a date: &quot;price change&quot;</extracomment>
        <translation>anotar “%1”</translation>
    </message>
    <message>
        <source>remove annotation “%1”</source>
        <translation>remover anotação “%1”</translation>
    </message>
    <message>
        <source>change annotation “%1”</source>
        <translation>alterar anotação “%1”</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>Nenhum marco</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mature categories</source>
        <translation>
            <numerusform>%Ln categoria madura</numerusform>
            <numerusform>%Ln categorias maduras</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: all customers together</source>
        <comment>what splits customers into cohorts</comment>
        <translation>nada: todos os clientes juntos</translation>
    </message>
    <message>
        <source>setup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>configuração</translation>
    </message>
    <message>
        <source>activation</source>
        <comment>what splits customers into cohorts</comment>
        <translation>ativação</translation>
    </message>
    <message>
        <source>utilization</source>
        <comment>what splits customers into cohorts</comment>
        <translation>utilização</translation>
    </message>
    <message>
        <source>maturity</source>
        <comment>what splits customers into cohorts</comment>
        <translation>maturidade</translation>
    </message>
    <message>
        <source>depth</source>
        <comment>what splits customers into cohorts</comment>
        <translation>profundidade</translation>
    </message>
    <message>
        <source>mature categories</source>
        <comment>what splits customers into cohorts</comment>
        <translation>categorias maduras</translation>
    </message>
    <message>
        <source>month of signup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>mês de cadastro</translation>
    </message>
    <message>
        <source>New</source>
        <comment>customers who signed up since</comment>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>customers who left</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>customers whose state cannot be measured</comment>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month as the language writes it: pattern of QLocale</extracomment>
        <translation>MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <extracomment>A month, as short as can be: pattern of QLocale</extracomment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Before the first version</source>
        <translation>Antes da primeira versão</translation>
    </message>
    <message>
        <source>framework version at signup</source>
        <comment>what splits customers into cohorts</comment>
        <translation>versão da estrutura no cadastro</translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>Under the last bar of a histogram, which holds all larger values too</extracomment>
        <translation>%1 ou mais</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>columns: expected a column for %1</source>
        <translation>colunas: falta uma coluna para %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 em branco</translation>
    </message>
    <message>
        <source>%1 is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)</source>
        <translation>%1 não é uma data (esperado: 2026-06-30 ou 2026-06-30T12:00:00Z)</translation>
    </message>
    <message>
        <source>%1 is not a date (expected 2026-06-30)</source>
        <translation>%1 não é uma data (esperado: 2026-06-30)</translation>
    </message>
    <message>
        <source>%1 is not a number of 0 or more</source>
        <translation>%1 não é um número maior ou igual a 0</translation>
    </message>
    <message>
        <source>%1 is not a number above 0</source>
        <translation>%1 não é um número acima de 0</translation>
    </message>
    <message>
        <source>%1 is not an amount of 0 or more, such as 1234.50</source>
        <translation>%1 não é um valor maior ou igual a 0, como 1234.50</translation>
    </message>
    <message>
        <source>%1 is not day, week, month, quarter or year</source>
        <translation>%1 não é dia, semana, mês, trimestre ou ano (day, week, month, quarter, year)</translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation>%1 fica antes do início</translation>
    </message>
    <message>
        <source>%1 is not the chosen currency</source>
        <translation>%1 não é a moeda escolhida</translation>
    </message>
    <message>
        <source>%1 is not &quot;basic&quot; or &quot;mature&quot;</source>
        <translation>%1 não é &quot;basic&quot; nem &quot;mature&quot;</translation>
    </message>
    <message>
        <source>%1 is not of the form plan=Pro|Premium</source>
        <translation>%1 não tem a forma plan=Pro|Premium</translation>
    </message>
    <message>
        <source>%1 is longer than 1,024 bytes</source>
        <translation>%1 tem mais de 1.024 bytes</translation>
    </message>
    <message>
        <source>%1 is no feature&apos;s name</source>
        <translation>%1 não é o nome de um recurso</translation>
    </message>
    <message>
        <source>the row is not valid UTF-8</source>
        <translation>a linha não é UTF-8 válido</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 não é UTF-8 válido</translation>
    </message>
    <message>
        <source>another number of fields than the header has</source>
        <translation>número de campos diferente do cabeçalho</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation>%1 campos, e o cabeçalho tem %2</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>uma aspa foi aberta e nunca fechada</translation>
    </message>
    <message>
        <source>text stands between a closing quote and the next separator</source>
        <translation>há texto entre a aspa que fecha e o próximo separador</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>a row without any of its dates</source>
        <translation>linha sem nenhuma de suas datas</translation>
    </message>
    <message>
        <source>none of its dates is filled</source>
        <translation>nenhuma de suas datas está preenchida</translation>
    </message>
    <message>
        <source>a feature that stands in an earlier line</source>
        <translation>recurso que já está em uma linha anterior</translation>
    </message>
    <message>
        <source>feature &quot;%1&quot; stands in an earlier line already</source>
        <translation>o recurso &quot;%1&quot; já está em uma linha anterior</translation>
    </message>
    <message>
        <source>an account that stands in an earlier line with other values</source>
        <translation>conta que já está em uma linha anterior com outros valores</translation>
    </message>
    <message>
        <source>account &quot;%1&quot; stands in line %2 already, with other values</source>
        <translation>a conta &quot;%1&quot; já está na linha %2, com outros valores</translation>
    </message>
    <message>
        <source>a user that stands in an earlier line with another account</source>
        <translation>usuário que já está em uma linha anterior com outra conta</translation>
    </message>
    <message>
        <source>user &quot;%1&quot; stands in line %2 already, with another account</source>
        <translation>o usuário &quot;%1&quot; já está na linha %2, com outra conta</translation>
    </message>
    <message>
        <source>the file ends after its header</source>
        <translation>o arquivo termina depois do cabeçalho</translation>
    </message>
    <message>
        <source>there is no line below the header</source>
        <translation>não há nenhuma linha abaixo do cabeçalho</translation>
    </message>
    <message>
        <source>feature &quot;%1&quot; is stored already</source>
        <translation>o recurso &quot;%1&quot; já está na base</translation>
    </message>
    <message>
        <source>account &quot;%1&quot; is stored already</source>
        <translation>a conta &quot;%1&quot; já está na base</translation>
    </message>
    <message>
        <source>%1: %2 rows stored, %3 in the file</source>
        <translation>%1: %2 linhas na base, %3 no arquivo</translation>
    </message>
    <message>
        <source>more than %1 attribute columns</source>
        <translation>mais de %1 colunas de atributos</translation>
    </message>
    <message>
        <source>column %1 of the header</source>
        <translation>coluna %1 do cabeçalho</translation>
    </message>
    <message>
        <source>there is no encoding of the name %1</source>
        <translation>não existe codificação com o nome %1</translation>
    </message>
    <message>
        <source>a line of more than %1 MiB; a quote may be left open</source>
        <translation>uma linha de mais de %1 MiB; talvez uma aspa tenha ficado aberta</translation>
    </message>
    <message>
        <source>an object of more than %1 MiB</source>
        <translation>um objeto de mais de %1 MiB</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as no data does</source>
        <translation>%1 descompactado passa de %2 vezes o seu tamanho, como nenhum dado real</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than data would</source>
        <translation>%1 descompactado fica muito maior do que dados ficariam</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged (%2)</source>
        <translation>%1 está incompleto ou danificado (%2)</translation>
    </message>
    <message>
        <source>an archive with a member outside its folder (&quot;%1&quot;)</source>
        <translation>um arquivo compactado com um item fora de sua pasta (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>an archive with a password (unpack it first)</source>
        <translation>um arquivo compactado com senha (descompacte-o antes)</translation>
    </message>
    <message>
        <source>an archive with more than %1 members</source>
        <translation>um arquivo compactado com mais de %1 itens</translation>
    </message>
    <message>
        <source>an archive without a file in it</source>
        <translation>um arquivo compactado sem nenhum arquivo</translation>
    </message>
    <message>
        <source>an archive without a member &quot;%1&quot;</source>
        <translation>um arquivo compactado sem o item &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an Excel or OpenDocument workbook (open it, choose File &gt; Save as &gt; CSV UTF-8, or File &gt; Download &gt; CSV, then import that file)</source>
        <translation>uma pasta de trabalho do Excel ou OpenDocument (abra-a, escolha Arquivo &gt; Salvar como &gt; CSV UTF-8, ou Arquivo &gt; Fazer download &gt; CSV, e importe esse arquivo)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 with the day first (DMY), %3 with the month first (MDY)</source>
        <translation>&quot;%1&quot; é %2 com o dia primeiro (DMY), %3 com o mês primeiro (MDY)</translation>
    </message>
    <message>
        <source>date pattern %1 (expected one such as DD.MM.YYYY HH:mm)</source>
        <translation>formato de data %1 (esperado: um como DD.MM.YYYY HH:mm)</translation>
    </message>
    <message>
        <source>time zone %1 (expected a name such as Europe/Berlin)</source>
        <translation>fuso horário %1 (esperado: um nome como Europe/Berlin)</translation>
    </message>
    <message>
        <source>feature (a column per feature that holds numbers)</source>
        <translation>recurso (uma coluna por recurso, com números)</translation>
    </message>
    <message>
        <source>date or timestamp (also recognised as %1)</source>
        <translation>data ou data e hora (também reconhecida como %1)</translation>
    </message>
    <message>
        <source>seats or mrr (also recognised as %1)</source>
        <translation>licenças ou valor mensal (MRR) (também reconhecidos como %1)</translation>
    </message>
    <message>
        <source>%1 (also recognised as %2)</source>
        <translation>%1 (nomes também reconhecidos: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; aparece duas vezes</translation>
    </message>
    <message>
        <source>columns gone: %1</source>
        <translation>colunas que sumiram: %1</translation>
    </message>
    <message>
        <source>new columns: %1</source>
        <translation>colunas novas: %1</translation>
    </message>
    <message>
        <source>%1 rows a day instead of %2</source>
        <translation>%1 linhas por dia em vez de %2</translation>
    </message>
    <message>
        <source>%1 rows instead of %2</source>
        <translation>%1 linhas em vez de %2</translation>
    </message>
    <message>
        <source>it ends on %1, the last one on %2</source>
        <translation>termina em %1, e o último em %2</translation>
    </message>
    <message>
        <source>date_pattern: expected a pattern with a year, a month and a day, such as DD.MM.YYYY, found &quot;%1&quot;</source>
        <translation>date_pattern: é preciso um formato com ano, mês e dia, como DD.MM.YYYY; foi encontrado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>separator: expected a comma, a semicolon, a tab or &quot;|&quot;, found &quot;%1&quot;</source>
        <translation>separator: é preciso vírgula, ponto e vírgula, tabulação ou &quot;|&quot;; foi encontrado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>decimal_point: expected &quot;.&quot; or &quot;,&quot;</source>
        <translation>decimal_point: é preciso &quot;.&quot; ou &quot;,&quot;</translation>
    </message>
    <message>
        <source>wide: expected in a mapping of usage only</source>
        <translation>wide: só vale em um mapeamento de uso</translation>
    </message>
    <message>
        <source>columns[%1].column: expected the name of a column</source>
        <translation>columns[%1].column: é preciso o nome de uma coluna</translation>
    </message>
    <message>
        <source>columns[%1].field: expected each field once, found &quot;%2&quot; again</source>
        <translation>columns[%1].field: cada campo só uma vez; &quot;%2&quot; aparece de novo</translation>
    </message>
    <message>
        <source>columns[%1].field: expected a field of %2, found &quot;%3&quot;</source>
        <translation>columns[%1].field: é preciso um campo de %2; foi encontrado &quot;%3&quot;</translation>
    </message>
    <message>
        <source>columns[%1].attribute: expected in a mapping of accounts only</source>
        <translation>columns[%1].attribute: só vale em um mapeamento de contas</translation>
    </message>
    <message>
        <source>columns[%1]: expected a feature or an event in a mapping of usage only</source>
        <translation>columns[%1]: recurso ou evento só valem em um mapeamento de uso</translation>
    </message>
    <message>
        <source>expected an object at the top</source>
        <translation>é preciso um objeto no topo</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found %3</source>
        <translation>%1: é preciso um destes: %2; foi encontrado %3</translation>
    </message>
    <message>
        <source>%1: expected one of %2</source>
        <translation>%1: é preciso um destes: %2</translation>
    </message>
    <message>
        <source>%1: expected text, found nothing</source>
        <translation>%1: é preciso um texto; não foi encontrado nada</translation>
    </message>
    <message>
        <source>%1: expected text, found %2</source>
        <translation>%1: é preciso um texto; foi encontrado %2</translation>
    </message>
    <message>
        <source>%1: expected true or false, found %2</source>
        <translation>%1: é preciso true ou false; foi encontrado %2</translation>
    </message>
    <message>
        <source>%1: expected a list of texts, found %2</source>
        <translation>%1: é preciso uma lista de textos; foi encontrado %2</translation>
    </message>
    <message>
        <source>%1: expected &quot;%2&quot;, found &quot;%3&quot;</source>
        <translation>%1: é preciso &quot;%2&quot;; foi encontrado &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1: expected no such key</source>
        <translation>%1: essa chave não existe aqui</translation>
    </message>
    <message>
        <source>%1 cannot have the month first (MDY)</source>
        <translation>%1 não pode ter o mês primeiro (MDY)</translation>
    </message>
    <message>
        <source>%1 cannot have the day first (DMY)</source>
        <translation>%1 não pode ter o dia primeiro (DMY)</translation>
    </message>
    <message>
        <source>a database (open a store as a store; of another database export the tables as CSV)</source>
        <translation>um banco de dados (abra uma base do Waymark como base; de outro banco, exporte as tabelas como CSV)</translation>
    </message>
    <message>
        <source>dates that can only have the day first (DMY): %1, the month first (MDY): %2</source>
        <translation>datas que só podem ter o dia primeiro (DMY): %1, o mês primeiro (MDY): %2</translation>
    </message>
    <message>
        <source>a file that holds no text (export the table as CSV)</source>
        <translation>um arquivo que não contém texto (exporte a tabela como CSV)</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Accounts</source>
        <comment>a table of input</comment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>a table of input</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>a table of input</comment>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Features</source>
        <comment>a table of input</comment>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>a table of input</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mescladas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>O que está lá</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>name of the account</source>
        <translation>nome da conta</translation>
    </message>
    <message>
        <source>signup date</source>
        <translation>data de cadastro</translation>
    </message>
    <message>
        <source>churn date</source>
        <translation>data de cancelamento</translation>
    </message>
    <message>
        <source>observed until</source>
        <translation>observada até</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>data e hora</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>count</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>licenças</translation>
    </message>
    <message>
        <source>monthly amount (MRR)</source>
        <translation>valor mensal (MRR)</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>end of the subscription</source>
        <translation>fim da assinatura</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>billing interval</source>
        <translation>intervalo de cobrança</translation>
    </message>
    <message>
        <source>label of the feature</source>
        <translation>rótulo do recurso</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área do produto</translation>
    </message>
    <message>
        <source>entitled</source>
        <translation>com direito</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a column holds</comment>
        <translation>vazia</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column holds</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>what a column holds</comment>
        <translation>números</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>what a column holds</comment>
        <translation>datas</translation>
    </message>
    <message>
        <source>dates with time</source>
        <comment>what a column holds</comment>
        <translation>datas com hora</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <comment>what a column holds</comment>
        <translation>segundos desde 1970</translation>
    </message>
    <message>
        <source>delimited text</source>
        <translation>texto delimitado</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>linhas JSON</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>lista JSON</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Ponto e vírgula (;)</translation>
    </message>
    <message>
        <source>Pipe (|)</source>
        <translation>Barra vertical (|)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Vírgula (,)</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>atributo %1</translation>
    </message>
    <message>
        <source>use of %1</source>
        <translation>uso de %1</translation>
    </message>
    <message>
        <source>day of a use of %1</source>
        <translation>dia de um uso de %1</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column</comment>
        <translation>não usada</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a file to import</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>a file to import</comment>
        <translation>em leitura</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>a file to import</comment>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>which table?</source>
        <translation>qual tabela?</translation>
    </message>
    <message>
        <source>a column is missing</source>
        <translation>falta uma coluna</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>dia ou mês primeiro?</translation>
    </message>
    <message>
        <source>which time zone?</source>
        <translation>qual fuso horário?</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Não importar nada</translation>
    </message>
    <message>
        <source>Replace those days</source>
        <translation>Substituir esses dias</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Somar a eles</translation>
    </message>
    <message>
        <source>Take the file&apos;s values</source>
        <translation>Usar os valores do arquivo</translation>
    </message>
    <message>
        <source>Keep the stored values</source>
        <translation>Manter os valores da base</translation>
    </message>
    <message>
        <source>churn date of the accounts table</source>
        <translation>data de cancelamento da tabela de contas</translation>
    </message>
    <message>
        <source>first end of all subscriptions</source>
        <translation>primeiro fim de todas as assinaturas</translation>
    </message>
    <message>
        <source>last end of all subscriptions</source>
        <translation>último fim de todas as assinaturas</translation>
    </message>
    <message>
        <source>%1, day 0 is the signup</source>
        <translation>%1, dia 0 é o cadastro</translation>
    </message>
    <message>
        <source>%1, day 0 is the first paid day</source>
        <translation>%1, dia 0 é o primeiro dia pago</translation>
    </message>
    <message>
        <source>Intercom, every close event</source>
        <translation>Intercom, cada evento de fechamento</translation>
    </message>
    <message>
        <source>cannot be read like this</source>
        <comment>a file to import</comment>
        <translation>não pode ser lido assim</translation>
    </message>
    <message>
        <source>Dates that become attributes: %1</source>
        <extracomment>%1: names of columns</extracomment>
        <translation>Datas que viram atributos: %1</translation>
    </message>
</context>
<context>
    <name>JourneyCards</name>
    <message>
        <source>≥ %1 of %2 steps in %3 days</source>
        <extracomment>%1: a number of steps, %2: how many there are, %3: days</extracomment>
        <translation>≥ %1 de %2 etapas em %3 dias</translation>
    </message>
    <message>
        <source>≥ %1 %2 in %3 days</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations&quot;), %3: a number of days</extracomment>
        <translation>≥ %1 %2 em %3 dias</translation>
    </message>
    <message>
        <source>≥ %1 of %2 categories mature</source>
        <extracomment>%1: a number of categories, %2: how many there are</extracomment>
        <translation>≥ %1 de %2 categorias maduras</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a share of customers did</comment>
        <translation>alcançaram</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>%1: a number of days (&quot;12 d&quot;), or a dash</extracomment>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>still customers at day %1</source>
        <translation>ainda clientes no dia %1</translation>
    </message>
    <message>
        <source>still active at day %1</source>
        <translation>ainda ativos no dia %1</translation>
    </message>
    <message>
        <source>stay</source>
        <comment>a share of customers do</comment>
        <translation>ficam</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of a difference of shares</comment>
        <translation>pontos</translation>
    </message>
    <message>
        <source>OR %1</source>
        <extracomment>Odds ratio, as short as can be; %1: a number</extracomment>
        <translation>RC %1</translation>
    </message>
    <message>
        <source>%1 had it</source>
        <extracomment>Customers who had reached the next milestone before they could be compared; %1: a number</extracomment>
        <translation>%1 já tinham</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Between two milestones; %1 and %2 are their names</extracomment>
        <translation>De %1 para %2</translation>
    </message>
    <message>
        <source>Of those who reached it by day %1, %2 went on; of the others, %3.</source>
        <extracomment>%1: a number, %2: of how many, %3: a share</extracomment>
        <translation>Dos que alcançaram até o dia %1, %2 seguiram adiante; dos outros, %3.</translation>
    </message>
    <message>
        <source>Judged by day %1. Association, not proof of cause.</source>
        <translation>Avaliado até o dia %1. Associação, não prova de causa.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share in numbers: %1 customers of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in a month</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations closed&quot;)</extracomment>
        <translation>≥ %1 %2 por licença em um mês</translation>
    </message>
    <message>
        <source>≥ %1 %2 in a month</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations closed&quot;)</extracomment>
        <translation>≥ %1 %2 em um mês</translation>
    </message>
</context>
<context>
    <name>JourneyFigures</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share in numbers: %1 customers of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no data %1</source>
        <extracomment>In the place of a value of a chart; %1: a month</extracomment>
        <translation>sem dados %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Reached each milestone, by month of signup</source>
        <translation>Alcançaram cada marco, por mês de cadastro</translation>
    </message>
    <message>
        <source>months that have elapsed for all, within the same days of each customer&apos;s life, with 95% interval</source>
        <translation>meses já completos para todos, nos mesmos dias da vida de cada cliente, com intervalo de 95%</translation>
    </message>
    <message>
        <source>Share that reached it</source>
        <translation>Parcela que alcançou</translation>
    </message>
    <message>
        <source>Month of signup</source>
        <translation>Mês de cadastro</translation>
    </message>
    <message>
        <source>%1 within %2 days</source>
        <extracomment>%1: a milestone, %2: a number of days</extracomment>
        <translation>%1 em %2 dias</translation>
    </message>
    <message numerus="yes">
        <source>Mature in %Ln or more categories</source>
        <translation>
            <numerusform>Maduros em %Ln ou mais categorias</numerusform>
            <numerusform>Maduros em %Ln ou mais categorias</numerusform>
        </translation>
    </message>
    <message>
        <source>by month, of the customers on its last day, at that level on that day, with 95% interval</source>
        <translation>por mês, dos clientes no último dia, nesse nível nesse dia, com intervalo de 95%</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Parcela dos clientes</translation>
    </message>
    <message>
        <source>Where customers moved</source>
        <translation>Para onde os clientes foram</translation>
    </message>
    <message>
        <source>furthest milestone reached by the end of each month; reached stays reached</source>
        <translation>marco mais avançado alcançado até o fim de cada mês; o que foi alcançado permanece</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dados até %1</translation>
    </message>
    <message>
        <source>Made with Waymark.</source>
        <translation>Feito com Waymark.</translation>
    </message>
    <message>
        <source>at least %1 per seat in a month</source>
        <translation>pelo menos %1 por licença em um mês</translation>
    </message>
    <message>
        <source>at least %1 in a month</source>
        <translation>pelo menos %1 em um mês</translation>
    </message>
    <message>
        <source>of the customers on a month&apos;s last day, with 95% interval</source>
        <translation>dos clientes no último dia de cada mês, com intervalo de 95%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) in a row</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of customers by product area</source>
        <translation>Parcela dos clientes por área do produto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The label of a line; %1: a product area, %2: &quot;3 months in a row&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a product area, %2: &quot;at least 3 per seat in a month&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 areas drawn, all in the data</source>
        <extracomment>%1 of %2 product areas have a line</extracomment>
        <translation>%1 de %2 áreas no gráfico, todas nos dados</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>Where a failure lies: file, line number</extracomment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>Where a failure lies: file, line number, column number</extracomment>
        <translation>%1, linha %2, coluna %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln linha tem data no futuro</numerusform>
            <numerusform>%Ln linhas têm data no futuro</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day may be unfinished: it has less than half the usual rows</source>
        <translation>O último dia pode estar incompleto: tem menos da metade das linhas habituais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) belong to no customer yet</source>
        <translation>
            <numerusform>%Ln usuário ainda não pertence a nenhum cliente</numerusform>
            <numerusform>%Ln usuários ainda não pertencem a nenhum cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>The file differs from the last one of this source</source>
        <translation>O arquivo difere do último desta origem</translation>
    </message>
    <message>
        <source>The encoding is a guess: check names with accents</source>
        <translation>A codificação é um palpite: confira nomes com acentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) have day and month in the other order than was said</source>
        <translation>
            <numerusform>%Ln data tem dia e mês em outra ordem que a indicada</numerusform>
            <numerusform>%Ln datas têm dia e mês em outra ordem que a indicada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used</source>
        <translation>
            <numerusform>%Ln linha não pode ser usada</numerusform>
            <numerusform>%Ln linhas não podem ser usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used</source>
        <translation>
            <numerusform>%Ln coluna não é usada</numerusform>
            <numerusform>%Ln colunas não são usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no signup date yet: their rows are kept, and counted on the Data page</source>
        <translation>
            <numerusform>%Ln cliente ainda não tem data de cadastro: suas linhas são mantidas e contadas na página Dados</numerusform>
            <numerusform>%Ln clientes ainda não têm data de cadastro: suas linhas são mantidas e contadas na página Dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added to another of the same customer, day and feature</source>
        <translation>
            <numerusform>%Ln linha é somada a outra do mesmo cliente, dia e recurso</numerusform>
            <numerusform>%Ln linhas são somadas a outra do mesmo cliente, dia e recurso</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that were imported before are added to</source>
        <translation>Dias importados antes recebem mais linhas</translation>
    </message>
    <message>
        <source>Days that were imported before are replaced</source>
        <translation>Dias importados antes são substituídos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind the last row are left out</source>
        <translation>
            <numerusform>%Ln linha depois da última é deixada de fora</numerusform>
            <numerusform>%Ln linhas depois da última são deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row and are dropped</source>
        <translation>
            <numerusform>%Ln linha repete uma anterior e é descartada</numerusform>
            <numerusform>%Ln linhas repetem uma anterior e são descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key beyond those that fit in memory: copies of them are not found</source>
        <translation>
            <numerusform>%Ln linha tem uma chave além das que cabem na memória: cópias dela não são encontradas</numerusform>
            <numerusform>%Ln linhas têm uma chave além das que cabem na memória: cópias delas não são encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneFigure</name>
    <message>
        <source>Still customers</source>
        <translation>Ainda clientes</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>Ainda ativos</translation>
    </message>
    <message>
        <source>naive, from signup</source>
        <translation>ingênua, desde o cadastro</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dados até %1</translation>
    </message>
    <message>
        <source>Made with Waymark.</source>
        <translation>Feito com o Waymark.</translation>
    </message>
    <message>
        <source>from landmark day %1</source>
        <translation>desde o dia de referência %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>desde o cadastro</translation>
    </message>
    <message>
        <source>%1 left before</source>
        <translation>saíram antes: %1</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>recentes demais: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>desconhecidos: %1</translation>
    </message>
    <message>
        <source>%1 with impossible dates</source>
        <translation>com datas impossíveis: %1</translation>
    </message>
    <message>
        <source>Kaplan-Meier from landmark day %1 with 95% band</source>
        <translation>Kaplan-Meier desde o dia de referência %1, com faixa de 95%</translation>
    </message>
    <message>
        <source>Kaplan-Meier from signup with 95% band</source>
        <translation>Kaplan-Meier desde o cadastro, com faixa de 95%</translation>
    </message>
    <message>
        <source>%1: %2. %3, n = %4.</source>
        <extracomment>%1: &quot;Retention by activation&quot;, %2: &quot;at least 20 conversations in the first 90 days&quot;, %3: &quot;Kaplan-Meier from landmark day 90 with 95% band&quot;, %4: a number of customers</extracomment>
        <translation>%1: %2. %3, n = %4.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Fora do gráfico: %1.</translation>
    </message>
    <message>
        <source>%1 customers have a month without usage data in their window.</source>
        <translation>Clientes com um mês sem dados de uso na janela: %1.</translation>
    </message>
    <message>
        <source>Dotted: naive curves from signup, biased because customers must live long enough to reach the milestone.</source>
        <translation>Pontilhado: curvas ingênuas desde o cadastro, enviesadas porque só alcança o marco quem permanece tempo suficiente.</translation>
    </message>
</context>
<context>
    <name>MilestoneText</name>
    <message>
        <source>Retention by setup</source>
        <translation>Retenção por configuração</translation>
    </message>
    <message>
        <source>Retention by activation</source>
        <translation>Retenção por ativação</translation>
    </message>
    <message>
        <source>Retention by utilization</source>
        <translation>Retenção por utilização</translation>
    </message>
    <message>
        <source>Retention by maturity</source>
        <translation>Retenção por maturidade</translation>
    </message>
    <message numerus="yes">
        <source>uses of %Ln feature(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>usos de %Ln recurso</numerusform>
            <numerusform>usos de %Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>uses of any feature</source>
        <comment>after a number</comment>
        <translation>usos de qualquer recurso</translation>
    </message>
    <message>
        <source>at least %1 %2 in the first %3 days</source>
        <extracomment>%1: a number, %2: what is counted (&quot;conversations&quot;), %3: a number of days</extracomment>
        <translation>pelo menos %1 %2 nos primeiros %3 dias</translation>
    </message>
    <message>
        <source>≥ %1 %2 in %3 days</source>
        <translation>≥ %1 %2 em %3 dias</translation>
    </message>
    <message>
        <source>at least %1 of %2 setup steps in the first %3 days</source>
        <translation>pelo menos %1 de %2 etapas de configuração nos primeiros %3 dias</translation>
    </message>
    <message>
        <source>≥ %1 of %2 setup steps in %3 days</source>
        <translation>≥ %1 de %2 etapas de configuração em %3 dias</translation>
    </message>
    <message>
        <source>at least %1 %2 per seat in a month</source>
        <translation>pelo menos %1 %2 por licença em um mês</translation>
    </message>
    <message>
        <source>at least %1 %2 per seat in 30 days</source>
        <translation>pelo menos %1 %2 por licença em 30 dias</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in a month</source>
        <translation>≥ %1 %2 por licença em um mês</translation>
    </message>
    <message>
        <source>≥ %1 %2 per seat in 30 days</source>
        <translation>≥ %1 %2 por licença em 30 dias</translation>
    </message>
    <message>
        <source>at least %1 %2 in a month</source>
        <translation>pelo menos %1 %2 em um mês</translation>
    </message>
    <message>
        <source>at least %1 %2 in 30 days</source>
        <translation>pelo menos %1 %2 em 30 dias</translation>
    </message>
    <message>
        <source>≥ %1 %2 in a month</source>
        <translation>≥ %1 %2 em um mês</translation>
    </message>
    <message>
        <source>≥ %1 %2 in 30 days</source>
        <translation>≥ %1 %2 em 30 dias</translation>
    </message>
    <message>
        <source>%1, %2 times in a row</source>
        <extracomment>%1: a rule about a month, %2: how many months</extracomment>
        <translation>%1, %2 vezes seguidas</translation>
    </message>
    <message>
        <source>mature in at least %1 of %2 categories</source>
        <translation>maduro em pelo menos %1 de %2 categorias</translation>
    </message>
    <message>
        <source>mature in ≥ %1 of %2 categories</source>
        <translation>maduro em ≥ %1 de %2 categorias</translation>
    </message>
    <message>
        <source>Setup steps done in the first %1 days</source>
        <translation>Etapas de configuração feitas nos primeiros %1 dias</translation>
    </message>
    <message>
        <source>%1 in the first %2 days</source>
        <extracomment>an axis; %1: what is counted (&quot;Conversations&quot;), %2: a number of days</extracomment>
        <translation>%1 nos primeiros %2 dias</translation>
    </message>
    <message>
        <source>%1 per seat, best month</source>
        <comment>axis</comment>
        <translation>%1 por licença, melhor mês</translation>
    </message>
    <message>
        <source>%1, best month</source>
        <comment>axis</comment>
        <translation>%1, melhor mês</translation>
    </message>
    <message>
        <source>Mature categories</source>
        <translation>Categorias maduras</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Ainda clientes</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Expandiram</translation>
    </message>
    <message>
        <source>Reached activation</source>
        <translation>Alcançaram a ativação</translation>
    </message>
    <message>
        <source>Reached utilization</source>
        <translation>Alcançaram a utilização</translation>
    </message>
    <message>
        <source>Reached maturity</source>
        <translation>Alcançaram a maturidade</translation>
    </message>
    <message>
        <source>Youden J</source>
        <translation>J de Youden</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>phi</translation>
    </message>
    <message>
        <source>Information gain, bits</source>
        <translation>Ganho de informação, bits</translation>
    </message>
    <message>
        <source>Log-rank chi-square</source>
        <translation>Qui-quadrado log-rank</translation>
    </message>
    <message>
        <source>Risk difference</source>
        <translation>Diferença de risco</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between values of which one is enough: &quot;Pro or Free&quot;</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <extracomment>%1: an attribute, %2: values</extracomment>
        <translation>%1 exceto %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(ausente)</translation>
    </message>
</context>
<context>
    <name>NoChurnOffer</name>
    <message>
        <source>Count dormancy as leaving</source>
        <translation>Contar a inatividade como saída</translation>
    </message>
    <message>
        <source>Import for churn dates…</source>
        <translation>Importar para ter datas de cancelamento…</translation>
    </message>
    <message>
        <source>Churn can be derived too: import subscriptions with their end dates, and let the check take the end of the last one for the churn.</source>
        <translation>O cancelamento também pode ser derivado: importe as assinaturas com suas datas de término e, na verificação, tome o fim da última como cancelamento.</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No customer matches the filter</source>
        <translation>Nenhum cliente corresponde ao filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as the language writes it in running text: pattern of QLocale, letters in quotes stand for themselves</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>A day since signup, as in &quot;day 365&quot;</extracomment>
        <translation>dia %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as can be: &quot;365 d&quot;</extracomment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Compare with saved</source>
        <translation>Comparar com a versão salva</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The limits of an interval, two numbers</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>RetentionFigures</name>
    <message>
        <source>as of %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>from landmark day %1</source>
        <translation>a partir do dia de referência %1</translation>
    </message>
    <message>
        <source>from signup</source>
        <translation>a partir do cadastro</translation>
    </message>
    <message>
        <source>Cohorts compared</source>
        <translation>Coortes comparadas</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Coorte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Ficaram inativos</translation>
    </message>
    <message>
        <source>Stay to day %1</source>
        <extracomment>A column of shares; %1: a number of days</extracomment>
        <translation>Ficam até o dia %1</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>Mean days of %1</source>
        <extracomment>Restricted mean survival time; %1: a number of days</extracomment>
        <translation>Média de dias em %1</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Razão de riscos</translation>
    </message>
    <message>
        <source>p</source>
        <comment>of a test, a column</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Expanded since the landmark</source>
        <translation>Expandiram desde o dia de referência</translation>
    </message>
    <message>
        <source>%1 grown by at least %2</source>
        <extracomment>Under a chart; %1: &quot;seats&quot;, &quot;MRR&quot; or &quot;categories&quot;; %2: a share</extracomment>
        <translation>%1 com crescimento de pelo menos %2</translation>
    </message>
    <message>
        <source>churn competing</source>
        <translation>com o cancelamento como evento concorrente</translation>
    </message>
    <message>
        <source>Share that has expanded</source>
        <translation>Parcela que expandiu</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>Dias desde o cadastro</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>horizonte %1</translation>
    </message>
    <message>
        <source>Share that was active</source>
        <translation>Parcela ativa</translation>
    </message>
    <message>
        <source>By month of signup</source>
        <translation>Por mês de cadastro</translation>
    </message>
    <message>
        <source>blank: not elapsed</source>
        <translation>em branco: ainda não decorrido</translation>
    </message>
    <message>
        <source>pooled: sum of the active / sum of all</source>
        <translation>agregado: soma dos ativos / soma de todos</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Period since signup</source>
        <translation>Período desde o cadastro</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>A mean with its standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>1 (reference)</source>
        <translation>1 (referência)</translation>
    </message>
    <message>
        <source>nobody left</source>
        <translation>ninguém saiu</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a share (&quot;86.7%&quot;), %2: a day (&quot;365 d&quot;)</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Active in the period or later</source>
        <translation>Ativos no período ou depois</translation>
    </message>
    <message>
        <source>Active in each period</source>
        <translation>Ativos em cada período</translation>
    </message>
    <message>
        <source>Active in the bracket</source>
        <translation>Ativos no intervalo de dias</translation>
    </message>
    <message>
        <source>active on days %1–%2</source>
        <translation>ativos nos dias %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>periods of %Ln day(s)</source>
        <translation>
            <numerusform>períodos de %Ln dia</numerusform>
            <numerusform>períodos de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>days %1–%2</source>
        <extracomment>Days since signup, from and to</extracomment>
        <translation>dias %1–%2</translation>
    </message>
    <message>
        <source>active %1 of %2</source>
        <extracomment>Customers who were active, of all whose period has passed</extracomment>
        <translation>ativos %1 de %2</translation>
    </message>
    <message>
        <source>Pooled</source>
        <comment>all cohorts together</comment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Pairs of cohorts</source>
        <translation>Pares de coortes</translation>
    </message>
    <message numerus="yes">
        <source>log-rank of each two, p by Holm for all %Ln pair(s)</source>
        <translation>
            <numerusform>log-rank de cada dois, p por Holm para %Ln par</numerusform>
            <numerusform>log-rank de cada dois, p por Holm para todos os %Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Against</source>
        <comment>a column of cohorts</comment>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Log-rank</source>
        <translation>Log-rank</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <comment>of a test, a column</comment>
        <translation>p, Holm</translation>
    </message>
</context>
<context>
    <name>RetentionTable</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>still followed, a column of numbers</comment>
        <translation>Em acompanhamento</translation>
    </message>
    <message>
        <source>Left before</source>
        <comment>a column of numbers</comment>
        <translation>Saíram antes</translation>
    </message>
    <message>
        <source>Censored before</source>
        <comment>a column of numbers</comment>
        <translation>Censurados antes</translation>
    </message>
    <message>
        <source>Still customers</source>
        <translation>Ainda clientes</translation>
    </message>
    <message>
        <source>95% from</source>
        <comment>lower limit of an interval</comment>
        <translation>95% de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>upper limit of an interval</comment>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>RevenueFigures</name>
    <message>
        <source>Net revenue retention</source>
        <translation>Retenção líquida de receita</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Retenção bruta de receita</translation>
    </message>
    <message>
        <source>MRR of each day / MRR at day %1</source>
        <translation>MRR de cada dia / MRR no dia %1</translation>
    </message>
    <message>
        <source>MRR of each day, growth left out / MRR at day %1</source>
        <translation>MRR de cada dia, sem o crescimento / MRR no dia %1</translation>
    </message>
    <message>
        <source>customers watched to day %1</source>
        <translation>clientes acompanhados até o dia %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Share of the MRR at the landmark</source>
        <translation>Parte do MRR no dia de referência</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>Dias desde o cadastro</translation>
    </message>
    <message>
        <source>Net and gross revenue retention</source>
        <translation>Retenção líquida e bruta de receita</translation>
    </message>
    <message>
        <source>MRR at day %2 / MRR at day %1</source>
        <extracomment>%1 and %2: days since signup</extracomment>
        <translation>MRR no dia %2 / MRR no dia %1</translation>
    </message>
    <message>
        <source>95% interval of 200 resamples</source>
        <translation>intervalo de 95% de 200 reamostragens</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Coorte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>NRR</source>
        <comment>net revenue retention</comment>
        <translation>NRR</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo de 95%</translation>
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
        <translation>usos de qualquer recurso</translation>
    </message>
    <message>
        <source>uses of %1 features</source>
        <translation>usos de %1 recursos</translation>
    </message>
    <message>
        <source>active days</source>
        <translation>dias ativos</translation>
    </message>
    <message>
        <source>different features</source>
        <translation>recursos diferentes</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in a month</source>
        <translation>Clientes com %1 ou mais %2 por licença em um mês</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 per seat in 30 days</source>
        <translation>Clientes com %1 ou mais %2 por licença em 30 dias</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in a month</source>
        <translation>Clientes com %1 ou mais %2 em um mês</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in 30 days</source>
        <translation>Clientes com %1 ou mais %2 em 30 dias</translation>
    </message>
    <message>
        <source>Customers with %1 or more %2 in their first %3 days</source>
        <translation>Clientes com %1 ou mais %2 nos primeiros %3 dias</translation>
    </message>
    <message>
        <source>Customers with %1 or more setup steps done in their first %2 days</source>
        <translation>Clientes com %1 ou mais etapas de configuração concluídas nos primeiros %2 dias</translation>
    </message>
    <message>
        <source>Customers mature in %1 or more categories</source>
        <translation>Clientes maduros em %1 ou mais categorias</translation>
    </message>
    <message>
        <source>Customers who reached the milestone</source>
        <translation>Clientes que alcançaram o marco</translation>
    </message>
    <message>
        <source>after a year</source>
        <translation>após um ano</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>após %1 dias</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>no milestone</source>
        <translation>nenhum marco</translation>
    </message>
    <message>
        <source>%1 mature categories</source>
        <translation>categorias maduras: %1</translation>
    </message>
    <message>
        <source>counted from signup, which flatters those who reached it</source>
        <translation>contado desde o cadastro, o que favorece quem alcançou o marco</translation>
    </message>
    <message>
        <source>No customer can be compared: nobody in view was followed to day %1.</source>
        <translation>Nenhum cliente pode ser comparado: ninguém à vista foi acompanhado até o dia %1.</translation>
    </message>
    <message>
        <source>None of the %1 customers reached it, so there is nobody to compare them with.</source>
        <translation>Nenhum cliente, de um total de %1, alcançou o marco, portanto não há com quem comparar.</translation>
    </message>
    <message>
        <source>All %1 customers reached it, so there is nobody to compare them with.</source>
        <translation>Todos os clientes, %1 no total, alcançaram o marco, portanto não há com quem comparar.</translation>
    </message>
    <message>
        <source>Too few customers to compare: %1 reached it, %2 did not; at least %3 of each are needed.</source>
        <translation>Poucos clientes para comparar: %1 com o marco alcançado, %2 sem; são necessários pelo menos %3 de cada.</translation>
    </message>
    <message>
        <source>The follow-up is too short to compare at day %1: customers who reached it were followed to day %2, the others to day %3.</source>
        <translation>O acompanhamento é curto demais para comparar no dia %1: quem alcançou o marco foi acompanhado até o dia %2; os demais, até o dia %3.</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them, because nobody has left yet.</source>
        <translation>%1 e os demais: os dados não os distinguem, porque ninguém saiu ainda.</translation>
    </message>
    <message>
        <source>No customer in view was followed to day %1.</source>
        <translation>Nenhum cliente à vista foi acompanhado até o dia %1.</translation>
    </message>
    <message>
        <source>The follow-up ends on day %1, before day %2.</source>
        <translation>O acompanhamento termina no dia %1, antes do dia %2.</translation>
    </message>
    <message>
        <source>Fewer than two groups have %1 customers and are followed to day %2.</source>
        <translation>Menos de dois grupos têm %1 clientes e acompanhamento até o dia %2.</translation>
    </message>
    <message>
        <source>maturity</source>
        <translation>maturidade</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>utilização</translation>
    </message>
    <message>
        <source>staying active</source>
        <translation>continuar ativo</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retenção</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A link between neighbouring milestones: &quot;activation to utilization&quot;</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>No link between milestones can be measured yet.</source>
        <translation>Ainda não é possível medir nenhuma ligação entre marcos.</translation>
    </message>
    <message>
        <source>Each milestone marks customers who go further: strongest from %1, weakest from %2.</source>
        <translation>Cada marco distingue clientes que vão mais longe: com mais força de %1, com menos força de %2.</translation>
    </message>
    <message>
        <source>Customers who reach a milestone go further, most clearly from %1.</source>
        <translation>Clientes que alcançam um marco vão mais longe, mais claramente de %1.</translation>
    </message>
    <message>
        <source>Not separable from chance with these data: %1.</source>
        <translation>Não se distingue do acaso com estes dados: %1.</translation>
    </message>
    <message>
        <source>Those who reached it go less far: %1.</source>
        <translation>Quem alcançou vai menos longe: %1.</translation>
    </message>
    <message>
        <source>Between the cards: how many points more often those who reached it go on (95% interval, odds ratio). Association, not proof of cause.</source>
        <translation>Entre os cartões: em quantos pontos a mais quem alcançou segue adiante (intervalo de 95%, razão de chances). Associação, não prova de causa.</translation>
    </message>
    <message>
        <source>Association, not proof of cause.</source>
        <translation>Associação, não prova de causa.</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3)</source>
        <translation>%1 pontos de diferença (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), unlikely to be chance (log-rank p %4)</source>
        <translation>%1 pontos de diferença (%2 a %3), dificilmente por acaso (log-rank p %4)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), which may be chance (log-rank p %4)</source>
        <translation>%1 pontos de diferença (%2 a %3), o que pode ser acaso (log-rank p %4)</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3), log-rank p %4</source>
        <translation>%1 pontos de diferença (%2 a %3), log-rank p %4</translation>
    </message>
    <message>
        <source>Log-rank p %1</source>
        <translation>Log-rank p %1</translation>
    </message>
    <message>
        <source>Log-rank test undefined</source>
        <translation>Teste log-rank indefinido</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody left among those who reached it</source>
        <translation>sem razão de riscos, pois ninguém saiu entre quem alcançou o marco</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody became inactive among those who reached it</source>
        <translation>sem razão de riscos, pois ninguém ficou inativo entre quem alcançou o marco</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody left among the others</source>
        <translation>sem razão de riscos, pois ninguém saiu entre os demais</translation>
    </message>
    <message>
        <source>no hazard ratio, as nobody became inactive among the others</source>
        <translation>sem razão de riscos, pois ninguém ficou inativo entre os demais</translation>
    </message>
    <message>
        <source>hazard ratio undefined</source>
        <translation>razão de riscos indefinida</translation>
    </message>
    <message>
        <source>no lift yet: there is no customer %1</source>
        <translation>sem lift por enquanto: não há cliente %1</translation>
    </message>
    <message>
        <source>base rate %1 among %2 customers %3</source>
        <translation>taxa-base %1 entre %2 clientes %3</translation>
    </message>
    <message>
        <source>base rate %1, lift %2 among %3 customers %4</source>
        <translation>taxa-base %1, lift %2 entre %3 clientes %4</translation>
    </message>
    <message>
        <source>hazard ratio %1 (%2 to %3)</source>
        <translation>razão de riscos %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>stay longer</source>
        <translation>permanecem mais</translation>
    </message>
    <message>
        <source>stay active longer</source>
        <translation>permanecem ativos por mais tempo</translation>
    </message>
    <message>
        <source>leave sooner</source>
        <translation>saem mais cedo</translation>
    </message>
    <message>
        <source>become inactive sooner</source>
        <translation>ficam inativos mais cedo</translation>
    </message>
    <message>
        <source>may stay longer, but the evidence is mixed</source>
        <translation>talvez permaneçam mais, mas os indícios divergem</translation>
    </message>
    <message>
        <source>may stay active longer, but the evidence is mixed</source>
        <translation>talvez permaneçam ativos por mais tempo, mas os indícios divergem</translation>
    </message>
    <message>
        <source>may leave sooner, but the evidence is mixed</source>
        <translation>talvez saiam mais cedo, mas os indícios divergem</translation>
    </message>
    <message>
        <source>may become inactive sooner, but the evidence is mixed</source>
        <translation>talvez fiquem inativos mais cedo, mas os indícios divergem</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them; %2 %3 %4, against %5.</source>
        <translation>%1 e os demais: os dados não os distinguem; %2, %3 %4, contra %5.</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4 %5, against %6 of the others.</source>
        <translation>%1 %2: %3, %4 %5, contra %6 dos demais.</translation>
    </message>
    <message>
        <source>%1 and the others: the data do not separate them, because nobody has become inactive yet.</source>
        <translation>%1 e os demais: os dados não os distinguem, porque ninguém ficou inativo ainda.</translation>
    </message>
    <message>
        <source>Of %1 customers, %2 %3 %4.</source>
        <translation>Dos clientes acompanhados (%1), %2 %3 %4.</translation>
    </message>
    <message>
        <source>Followed for %1 days (median).</source>
        <translation>Acompanhamento de %1 dias (mediana).</translation>
    </message>
    <message>
        <source>hazard ratio of &quot;%1&quot; %2 (%3 to %4)</source>
        <translation>razão de riscos de &quot;%1&quot; %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>The groups differ: %1 %2 of &quot;%3&quot; %4, against %5 of &quot;%6&quot;.</source>
        <translation>Os grupos diferem: %1, %2 de &quot;%3&quot; %4, contra %5 de &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>The data do not separate the groups: %1 %2 of &quot;%3&quot; %4, against %5 of &quot;%6&quot;.</source>
        <translation>Os dados não distinguem os grupos: %1, %2 de &quot;%3&quot; %4, contra %5 de &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>whose year has passed</source>
        <translation>cujo primeiro ano já passou</translation>
    </message>
    <message>
        <source>whose first %1 days have passed</source>
        <translation>cujos primeiros %1 dias já passaram</translation>
    </message>
    <message>
        <source>are still customers</source>
        <translation>ainda são clientes</translation>
    </message>
    <message>
        <source>are still active</source>
        <translation>ainda estão ativos</translation>
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
        <translation>%1.</translation>
    </message>
    <message>
        <source>Amplitude export: event_type, event_time (UTC); account from groups, else through user_id and a users table; $insert_id drops events that were sent twice</source>
        <translation>Exportação do Amplitude: event_type, event_time (UTC); conta por groups, senão por user_id e uma tabela de usuários; $insert_id descarta eventos enviados duas vezes</translation>
    </message>
    <message>
        <source>Mixpanel raw export: event, properties.time, properties.distinct_id; account from a group or company property, else through a users table; $insert_id drops events that were sent twice. Projects made before 2023 write local time as if it were UTC: state UTC for those, the project&apos;s zone for the others</source>
        <translation>Exportação bruta do Mixpanel: event, properties.time, properties.distinct_id; conta por uma propriedade de grupo ou empresa, senão por uma tabela de usuários; $insert_id descarta eventos enviados duas vezes. Projetos criados antes de 2023 gravam a hora local como se fosse UTC: informe UTC para eles e o fuso do projeto para os demais</translation>
    </message>
    <message>
        <source>Segment tracks table: event, timestamp; account from context_group_id, else through user_id and a users table; id drops events that were sent twice</source>
        <translation>Tabela tracks do Segment: event, timestamp; conta por context_group_id, senão por user_id e uma tabela de usuários; id descarta eventos enviados duas vezes</translation>
    </message>
    <message>
        <source>Segment identifies or group calls: user_id belongs to group_id</source>
        <translation>Chamadas identify ou group do Segment: user_id pertence a group_id</translation>
    </message>
    <message>
        <source>Segment groups table: id, created_at (else received_at) as signup, name; the other traits are attributes</source>
        <translation>Tabela groups do Segment: id, created_at (senão received_at) como cadastro, name; as demais características são atributos</translation>
    </message>
    <message>
        <source>Intercom conversations by last close: each is started once and closed once, on the day of its last close, however often it was opened again; company_id is the account</source>
        <translation>Conversas do Intercom pelo último fechamento: cada uma é iniciada uma vez e fechada uma vez, no dia do último fechamento, não importa quantas vezes foi reaberta; company_id é a conta</translation>
    </message>
    <message>
        <source>Intercom conversation parts: each close event counts, so a conversation that was opened again is closed twice; the kind of the part is the feature (close, assignment, ...)</source>
        <translation>Partes de conversas do Intercom: cada fechamento conta, então uma conversa reaberta é fechada duas vezes; o tipo da parte é o recurso (close, assignment, ...)</translation>
    </message>
    <message>
        <source>Intercom companies: company_id, remote_created_at (else created_at) as signup, name; the other columns are attributes</source>
        <translation>Empresas do Intercom: company_id, remote_created_at (senão created_at) como cadastro, name; as demais colunas são atributos</translation>
    </message>
    <message>
        <source>Stripe subscriptions: Customer ID is the account, Quantity the seats, the service ends at Ended At (Canceled At is only when the customer asked); MRR = Amount x Quantity, yearly prices by 12</source>
        <translation>Assinaturas do Stripe: Customer ID é a conta, Quantity as licenças, o serviço termina em Ended At (Canceled At é só quando o cliente pediu); MRR = Amount x Quantity, preços anuais divididos por 12</translation>
    </message>
    <message>
        <source>Gainsight companies: SFDC Account ID (else GSID), Original Contract Date as signup, Churn Date; the other columns are attributes</source>
        <translation>Empresas do Gainsight: SFDC Account ID (senão GSID), Original Contract Date como cadastro, Churn Date; as demais colunas são atributos</translation>
    </message>
    <message>
        <source>Salesforce accounts: Account ID, Customer Since (else Created Date) as signup, Account Name, Churn Date where there is one; the other columns are attributes</source>
        <translation>Contas do Salesforce: Account ID, Customer Since (senão Created Date) como cadastro, Account Name, Churn Date quando houver; as demais colunas são atributos</translation>
    </message>
    <message>
        <source>%1 of the entitled customers used it in their first %2 days.</source>
        <translation>%1 dos clientes com direito a ele o usaram nos primeiros %2 dias.</translation>
    </message>
    <message>
        <source>Nearly everybody has it (limit %1), so it hardly tells who stays.</source>
        <translation>Quase todos o usam (limite %1), por isso mal diz quem fica.</translation>
    </message>
    <message>
        <source>A limit above its adoption would make it discerning.</source>
        <translation>Um limite acima de sua adoção o tornaria discriminante.</translation>
    </message>
    <message>
        <source>%1 of its %2 users have %3 = %4, which only %5 of all customers have: it tells who pays, not who succeeds.</source>
        <translation>%1 de seus %2 usuários têm %3 = %4, que só %5 de todos os clientes têm: diz quem paga, não quem tem sucesso.</translation>
    </message>
    <message>
        <source>Use outside that segment would make it discerning.</source>
        <translation>O uso fora desse segmento o tornaria discriminante.</translation>
    </message>
    <message>
        <source>So few have it (limit %1) that it can mark few of those who stay.</source>
        <translation>Tão poucos o usam (limite %1) que só pode marcar poucos dos que ficam.</translation>
    </message>
    <message>
        <source>A limit below its adoption would make it discerning.</source>
        <translation>Um limite abaixo de sua adoção o tornaria discriminante.</translation>
    </message>
    <message>
        <source>That lies between the limits of %1 and %2, and no small segment holds most of its users.</source>
        <translation>Isso fica entre os limites de %1 e %2, e nenhum segmento pequeno reúne a maioria de seus usuários.</translation>
    </message>
    <message>
        <source>At %1 or less it would be niche, at %2 or more ubiquitous.</source>
        <translation>Com %1 ou menos seria de nicho; com %2 ou mais, onipresente.</translation>
    </message>
    <message>
        <source>None of these customers is entitled to it.</source>
        <translation>Nenhum destes clientes tem direito a ele.</translation>
    </message>
    <message>
        <source>Called basic, yet it marks those who stay: %1 points (95% interval %2 to %3)</source>
        <translation>Chamado de básico, mas marca quem fica: %1 pontos (intervalo de 95% de %2 a %3)</translation>
    </message>
    <message>
        <source>In no definition, yet it marks those who stay: %1 points (95% interval %2 to %3)</source>
        <translation>Em nenhuma definição, mas marca quem fica: %1 pontos (intervalo de 95% de %2 a %3)</translation>
    </message>
    <message>
        <source>Use of %1 in the first %2 days says most about who is still a customer on day %3.</source>
        <translation>O uso de %1 nos primeiros %2 dias é o que mais diz sobre quem ainda é cliente no dia %3.</translation>
    </message>
    <message>
        <source>Use of %1 and %2 in the first %3 days says most about who is still a customer on day %4.</source>
        <translation>O uso de %1 e %2 nos primeiros %3 dias é o que mais diz sobre quem ainda é cliente no dia %4.</translation>
    </message>
    <message>
        <source>Use of %1, %2 and %3 in the first %4 days says most about who is still a customer on day %5.</source>
        <translation>O uso de %1, %2 e %3 nos primeiros %4 dias é o que mais diz sobre quem ainda é cliente no dia %5.</translation>
    </message>
    <message>
        <source>Use in the first %1 days does not predict here who is still a customer on day %2.</source>
        <translation>O uso nos primeiros %1 dias não prevê aqui quem ainda é cliente no dia %2.</translation>
    </message>
    <message>
        <source>The ranking below is chance.</source>
        <translation>A classificação abaixo é acaso.</translation>
    </message>
    <message>
        <source>%1 of %2 features are discerning and say more than chance.</source>
        <translation>%1 de %2 recursos são discriminantes e dizem mais que o acaso.</translation>
    </message>
    <message>
        <source>Yet use says little about who stays: read the order with care.</source>
        <translation>Mas o uso diz pouco sobre quem fica: leia a ordem com cautela.</translation>
    </message>
    <message>
        <source>Who left first can no longer expand</source>
        <translation>Quem saiu antes já não pode expandir</translation>
    </message>
    <message>
        <source>Of %1 customers %2 have expanded %3.</source>
        <translation>De %1 clientes, %2 expandiram %3.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; %2 have expanded %3, against %4 of &quot;%5&quot;.</source>
        <translation>De &quot;%1&quot;, %2 expandiram %3, contra %4 de &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>No customer with a value above 0 was there on day %1.</source>
        <translation>Nenhum cliente com valor acima de 0 estava presente no dia %1.</translation>
    </message>
    <message>
        <source>No group has %1 customers and is followed to day %2.</source>
        <translation>Nenhum grupo tem %1 clientes e acompanhamento até o dia %2.</translation>
    </message>
    <message>
        <source>There is no customer whose periods could be counted.</source>
        <translation>Não há cliente cujos períodos possam ser contados.</translation>
    </message>
    <message>
        <source>No period can be told yet: none has passed for %1 customers or more.</source>
        <translation>Nenhum período pode ser informado ainda: nenhum terminou para %1 clientes ou mais.</translation>
    </message>
    <message>
        <source>On days %1 to %2 or later %3 of %4 customers were active.</source>
        <translation>Nos dias %1 a %2 ou depois, %3 de %4 clientes estavam ativos.</translation>
    </message>
    <message>
        <source>On days %1 to %2 since signup %3 of %4 customers were active.</source>
        <translation>Nos dias %1 a %2 desde o cadastro, %3 de %4 clientes estavam ativos.</translation>
    </message>
    <message>
        <source>Pooled over %1 groups</source>
        <translation>Reunido de %1 grupos</translation>
    </message>
    <message>
        <source>Those who left stay in the count</source>
        <translation>Quem saiu continua na contagem</translation>
    </message>
    <message>
        <source>those who left stay in the count</source>
        <translation>quem saiu continua na contagem</translation>
    </message>
    <message>
        <source>pairs told apart (Holm): %1 of %2</source>
        <translation>pares distinguidos (Holm): %1 de %2</translation>
    </message>
    <message>
        <source>The gap cannot be compared between the values of &quot;%1&quot;: fewer than two have customers on both sides, some of whom stayed and some of whom left.</source>
        <translation>A diferença não pode ser comparada entre os valores de &quot;%1&quot;: menos de dois têm clientes dos dois lados, com quem ficou e quem saiu.</translation>
    </message>
    <message>
        <source>Beware: within the values of &quot;%1&quot; the gap is %2 points, against %3 points among all together. Much of it is who they are.</source>
        <translation>Atenção: dentro dos valores de &quot;%1&quot; a diferença é de %2 pontos, contra %3 pontos no conjunto. Boa parte vem de quem eles são.</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; the gap is %2 points; the data do not tell it apart from one value to another.</source>
        <translation>Dentro dos valores de &quot;%1&quot; a diferença é de %2 pontos; os dados não a distinguem de um valor para outro.</translation>
    </message>
    <message>
        <source>The gap differs between the values of &quot;%1&quot;: from %2 points (&quot;%3&quot;) to %4 points (&quot;%5&quot;).</source>
        <translation>A diferença varia entre os valores de &quot;%1&quot;: de %2 pontos (&quot;%3&quot;) a %4 pontos (&quot;%5&quot;).</translation>
    </message>
    <message>
        <source>Mantel-Haenszel difference %1 points (%2 to %3)</source>
        <translation>Diferença de Mantel-Haenszel: %1 pontos (%2 a %3)</translation>
    </message>
    <message>
        <source>Cochran&apos;s Q p %1</source>
        <translation>Q de Cochran p %1</translation>
    </message>
    <message>
        <source>Stratified log-rank p %1</source>
        <translation>Log-rank estratificado p %1</translation>
    </message>
    <message>
        <source>stratified log-rank p %1</source>
        <translation>log-rank estratificado p %1</translation>
    </message>
    <message>
        <source>The groups cannot be compared within the values of &quot;%1&quot;.</source>
        <translation>Os grupos não podem ser comparados dentro dos valores de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The groups differ within the values of &quot;%1&quot; too.</source>
        <translation>Os grupos diferem também dentro dos valores de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; the data do not separate the groups.</source>
        <translation>Dentro dos valores de &quot;%1&quot; os dados não distinguem os grupos.</translation>
    </message>
    <message>
        <source>Of %1 customers %2 activated</source>
        <translation>De %1 clientes, %2 ativaram</translation>
    </message>
    <message>
        <source>%1 (%2) had activated before day %3</source>
        <translation>%1 (%2) já haviam ativado antes do dia %3</translation>
    </message>
    <message>
        <source>counted from signup, which flatters what those who stayed had time for</source>
        <translation>contado desde o cadastro, o que favorece o que só quem ficou teve tempo de fazer</translation>
    </message>
    <message>
        <source>No step can be judged yet: nobody&apos;s activation window has passed.</source>
        <translation>Nenhuma etapa pode ser avaliada ainda: a janela de ativação de ninguém terminou.</translation>
    </message>
    <message>
        <source>No step can be judged yet: nobody whose activation window has passed was there on day %1 without having activated.</source>
        <translation>Nenhuma etapa pode ser avaliada ainda: ninguém cuja janela de ativação terminou estava presente no dia %1 sem ter ativado.</translation>
    </message>
    <message>
        <source>No step can be judged: of %1 customers nobody activated.</source>
        <translation>Nenhuma etapa pode ser avaliada: de %1 clientes, ninguém ativou.</translation>
    </message>
    <message>
        <source>No step can be judged: of %1 customers everybody activated.</source>
        <translation>Nenhuma etapa pode ser avaliada: de %1 clientes, todos ativaram.</translation>
    </message>
    <message>
        <source>None of the %1 steps stands out: the data do not separate those who activate by any.</source>
        <translation>Nenhuma das %1 etapas se destaca: os dados não distinguem por nenhuma quem ativa.</translation>
    </message>
    <message>
        <source>Steps that mark who activates: %1 of %2, most of all &quot;%3&quot;: %4 of those who did it activated, against %5 of the others.</source>
        <translation>Etapas que marcam quem ativa: %1 de %2, sobretudo &quot;%3&quot;: %4 de quem a fez ativaram, contra %5 dos demais.</translation>
    </message>
    <message>
        <source>have expanded</source>
        <translation>expandiram</translation>
    </message>
    <message>
        <source>have reached Activation</source>
        <translation>alcançaram a Ativação</translation>
    </message>
    <message>
        <source>have reached Utilization</source>
        <translation>alcançaram a Utilização</translation>
    </message>
    <message>
        <source>have reached Maturity</source>
        <translation>alcançaram a Maturidade</translation>
    </message>
    <message>
        <source>No threshold can be judged yet: there is no customer %1.</source>
        <translation>Nenhum limite pode ser avaliado ainda: não há cliente %1.</translation>
    </message>
    <message>
        <source>No threshold can be judged: all %1 customers %2 fared alike.</source>
        <translation>Nenhum limite pode ser avaliado: todos os clientes (%1) %2 tiveram o mesmo desfecho.</translation>
    </message>
    <message>
        <source>Base rate %1 among %2 customers %3</source>
        <translation>Taxa-base %1 entre %2 clientes %3</translation>
    </message>
    <message>
        <source>No threshold is suggested: none that %1 to %2 of the customers reach marks those who fare better.</source>
        <translation>Nenhum limite é sugerido: nenhum que de %1 a %2 dos clientes alcançam distingue quem se sai melhor.</translation>
    </message>
    <message>
        <source>p of the search %1</source>
        <translation>p da busca %1</translation>
    </message>
    <message>
        <source>Anything from %1 to %2 works as well</source>
        <translation>Qualquer valor de %1 a %2 serve igualmente</translation>
    </message>
    <message>
        <source>resamples choose %1 to %2</source>
        <translation>as reamostragens escolhem de %1 a %2</translation>
    </message>
    <message>
        <source>Best of them %1</source>
        <translation>O melhor deles: %1</translation>
    </message>
    <message>
        <source>No threshold separates the customers by more than a search through chance finds.</source>
        <translation>Nenhum limite separa os clientes mais do que uma busca no acaso encontraria.</translation>
    </message>
    <message>
        <source>%1 stand out most: %2 %3 %4, against %5 of the others.</source>
        <translation>%1 se destacam mais: %2, %3 %4, contra %5 dos demais.</translation>
    </message>
    <message>
        <source>Called mature, yet all of these customers use it or none does: it separates nobody</source>
        <translation>Chamado de maduro, mas todos estes clientes o usam ou nenhum usa: não separa ninguém</translation>
    </message>
    <message>
        <source>Random forest of %1 trees on %2 customers.</source>
        <translation>Floresta aleatória de %1 árvores com %2 clientes.</translation>
    </message>
    <message>
        <source>Out-of-bag AUC %1 (95% interval %2 to %3): of a customer who stayed and one who left it tells which is which %4 of the time, a coin half of it.</source>
        <translation>AUC fora da amostra %1 (intervalo de 95% de %2 a %3): entre um cliente que ficou e um que saiu, acerta qual é qual em %4 das vezes; uma moeda, em metade.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>Of the revenue at day %1, %2 is there %3 with growth, and %4 without it.</source>
        <translation>Da receita no dia %1, %2 permanecem %3 com o crescimento, e %4 sem ele.</translation>
    </message>
    <message>
        <source>Of the revenue of &quot;%1&quot; at day %2, %3 is there %4, against %5 of that of &quot;%6&quot;.</source>
        <translation>Da receita de &quot;%1&quot; no dia %2, %3 permanecem %4, contra %5 da de &quot;%6&quot;.</translation>
    </message>
    <message>
        <source>No group has %1 customers who paid on day %2 and were followed to day %3.</source>
        <translation>Nenhum grupo tem %1 clientes que pagavam no dia %2 e foram acompanhados até o dia %3.</translation>
    </message>
    <message>
        <source>Who left brings nothing any more</source>
        <translation>Quem saiu não traz mais nada</translation>
    </message>
    <message>
        <source>PostHog events: event, timestamp, distinct_id; account from the first group, also where it lies in the column properties, else through a users table; uuid drops events that were sent twice</source>
        <translation>Eventos do PostHog: event, timestamp, distinct_id; conta pelo primeiro grupo, também quando ele está na coluna properties, senão por uma tabela de usuários; uuid descarta eventos enviados duas vezes</translation>
    </message>
    <message>
        <source>Of %1 customer, %2 %3 %4.</source>
        <translation>De %1 cliente acompanhado, %2 %3 %4.</translation>
    </message>
    <message>
        <source>before the first version</source>
        <translation>antes da primeira versão</translation>
    </message>
    <message>
        <source>The store holds no churn dates, so nobody is known to have left.</source>
        <translation>A base não tem datas de cancelamento, então não se sabe quem saiu.</translation>
    </message>
    <message>
        <source>No step can be judged: there is one customer only.</source>
        <translation>Nenhuma etapa pode ser avaliada: há um único cliente.</translation>
    </message>
    <message>
        <source>Called mature, yet its use does not mark who stays: %1 points (95% interval %2 to %3)</source>
        <translation>Chamado de maduro, mas seu uso não distingue quem fica: %1 pontos (intervalo de 95% de %2 a %3)</translation>
    </message>
</context>
<context>
    <name>SetupStepRows</name>
    <message>
        <source>not separated</source>
        <translation>não distinguida</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>discriminante</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>onipresente</translation>
    </message>
    <message>
        <source>niche</source>
        <translation>nicho</translation>
    </message>
    <message>
        <source>Hypothesis: %1</source>
        <translation>Hipótese: %1</translation>
    </message>
</context>
<context>
    <name>SurvivalFigure</name>
    <message>
        <source>Too few to draw</source>
        <translation>Poucos para o gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) reached it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln cliente alcançou o marco; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
            <numerusform>%Ln clientes alcançaram o marco; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%Ln cliente não alcançou o marco; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
            <numerusform>%Ln clientes não alcançaram o marco; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln customer(s); a curve needs %1. The table shows the counts.</source>
        <translation>
            <numerusform>%2: %Ln cliente; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
            <numerusform>%2: %Ln clientes; uma curva precisa de %1. A tabela mostra as contagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepFigure</name>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>sugerido %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the threshold as it stands</comment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>reach it %1</source>
        <translation>alcançam %1</translation>
    </message>
    <message>
        <source>if reached %1, if not %2</source>
        <translation>se alcançado %1, se não %2</translation>
    </message>
    <message>
        <source>%1 points apart (%2 to %3)</source>
        <translation>%1 pontos de diferença (%2 a %3)</translation>
    </message>
    <message>
        <source>Share that reaches the threshold</source>
        <translation>Parcela que alcança o limite</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
    <message>
        <source>plateau %1–%2: no different from the best</source>
        <translation>platô %1–%2: sem diferença do melhor</translation>
    </message>
    <message>
        <source>reach it</source>
        <comment>row of shares under the thresholds</comment>
        <translation>alcançam</translation>
    </message>
    <message>
        <source>plateau %1–%2</source>
        <comment>a range of thresholds, where there is little room</comment>
        <translation>platô %1–%2</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>adoption|adopted</source>
        <translation>adoção|adotado</translation>
    </message>
    <message>
        <source>The share of the customers compared who reached it or use it.</source>
        <translation>A parcela dos clientes comparados que alcançou o marco ou usa o recurso.</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>taxa-base</translation>
    </message>
    <message>
        <source>The share retained among all customers compared, whether they reached it or not.</source>
        <translation>A parcela retida entre todos os clientes comparados, tenham alcançado ou não.</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Retention of those who reached it, as a multiple of the base rate: 1 says nothing.</source>
        <translation>A retenção de quem alcançou, como múltiplo da taxa-base: 1 não diz nada.</translation>
    </message>
    <message>
        <source>difference|risk difference</source>
        <translation>diferença|diferença de risco</translation>
    </message>
    <message>
        <source>The share retained of those who reached it less that of the others, in points.</source>
        <translation>A parcela retida de quem alcançou menos a dos demais, em pontos.</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>phi</translation>
    </message>
    <message>
        <source>Connection of two yes-or-no facts from -1 to 1: 0 is none.</source>
        <translation>Ligação entre dois fatos de sim ou não, de -1 a 1: 0 é nenhuma.</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>razão de chances</translation>
    </message>
    <message>
        <source>Odds of the outcome if reached, divided by the odds if not: 1 is no difference.</source>
        <translation>Chances do desfecho se alcançado, divididas pelas chances se não: 1 é nenhuma diferença.</translation>
    </message>
    <message>
        <source>risk ratio</source>
        <translation>risco relativo</translation>
    </message>
    <message>
        <source>The share with the outcome if reached, divided by the share if not: 1 is no difference.</source>
        <translation>A parcela com o desfecho se alcançado, dividida pela parcela se não: 1 é nenhuma diferença.</translation>
    </message>
    <message>
        <source>youden j</source>
        <translation>j de youden|youden j</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1: 0 tells nobody apart, 1 tells everybody apart.</source>
        <translation>Sensibilidade mais especificidade menos 1: 0 não distingue ninguém, 1 distingue todos.</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidade</translation>
    </message>
    <message>
        <source>Of those retained, the share who had reached it.</source>
        <translation>Dos retidos, a parcela que tinha alcançado.</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidade</translation>
    </message>
    <message>
        <source>Of those who left, the share who had not reached it.</source>
        <translation>Dos que saíram, a parcela que não tinha alcançado.</translation>
    </message>
    <message>
        <source>information gain</source>
        <translation>ganho de informação</translation>
    </message>
    <message>
        <source>How much knowing who reached it tells about the outcome, in bits.</source>
        <translation>Quanto saber quem alcançou diz sobre o desfecho, em bits.</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>razão de riscos</translation>
    </message>
    <message>
        <source>How readily those who reached it leave on any day, divided by the same of the others: below 1 they leave less.</source>
        <translation>Com que facilidade quem alcançou sai em qualquer dia, dividida pela dos demais: abaixo de 1, sai menos.</translation>
    </message>
    <message>
        <source>log-rank|log-rank chi-square</source>
        <translation>log-rank|qui-quadrado log-rank</translation>
    </message>
    <message>
        <source>Tests whether curves this far apart could arise by chance alone.</source>
        <translation>Testa se curvas tão distantes poderiam surgir só por acaso.</translation>
    </message>
    <message>
        <source>median days|median</source>
        <translation>mediana de dias|mediana</translation>
    </message>
    <message>
        <source>The day by which half of the customers have got there; a dash where fewer ever do.</source>
        <translation>O dia até o qual metade dos clientes chegou lá; um traço quando menos chegam.</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>em acompanhamento</translation>
    </message>
    <message>
        <source>Customers still followed just before this day; it does not mean in danger.</source>
        <translation>Clientes ainda acompanhados logo antes deste dia; não quer dizer em perigo.</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>censurado|censurados</translation>
    </message>
    <message>
        <source>Customers whose follow-up ended while they were still there.</source>
        <translation>Clientes cujo acompanhamento terminou enquanto ainda eram clientes.</translation>
    </message>
    <message>
        <source>landmark|landmark day</source>
        <translation>referência|dia de referência</translation>
    </message>
    <message>
        <source>The day from which on customers are compared, by what they had reached before it.</source>
        <translation>O dia a partir do qual os clientes são comparados, pelo que tinham alcançado antes dele.</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizonte</translation>
    </message>
    <message>
        <source>The day at which it is judged who is still a customer.</source>
        <translation>O dia em que se avalia quem ainda é cliente.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>Not reached yet, and the window is still open.</source>
        <translation>Ainda não alcançado, e a janela segue aberta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Cannot be measured: days of the window were not recorded, or there are no seats.</source>
        <translation>Não dá para medir: dias da janela não foram registrados, ou não há licenças.</translation>
    </message>
    <message>
        <source>reached early</source>
        <translation>alcançado cedo</translation>
    </message>
    <message>
        <source>Reached, but the window is still open: in no percentage.</source>
        <translation>Alcançado, mas a janela segue aberta: fora dos percentuais.</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>saiu cedo</translation>
    </message>
    <message>
        <source>Left before a window that is still open: in no percentage.</source>
        <translation>Saiu com a janela ainda aberta: fora dos percentuais.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>The days for which usage was recorded.</source>
        <translation>Os dias em que o uso foi registrado.</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>platô</translation>
    </message>
    <message>
        <source>Thresholds that the data cannot tell from the best one.</source>
        <translation>Limites que os dados não distinguem do melhor.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>The best threshold by the chosen criterion that neither nearly all nor nearly none reach.</source>
        <translation>O melhor limite pelo critério escolhido que nem quase todos nem quase ninguém alcançam.</translation>
    </message>
    <message>
        <source>p of the search</source>
        <translation>p da busca</translation>
    </message>
    <message>
        <source>How often a threshold this good is found when use is shuffled among the customers.</source>
        <translation>Com que frequência se acha um limite tão bom quando o uso é embaralhado entre os clientes.</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importância</translation>
    </message>
    <message>
        <source>How much the forecast of who stays gets worse when this feature&apos;s values are shuffled.</source>
        <translation>Quanto a previsão de quem fica piora quando se embaralham os valores deste recurso.</translation>
    </message>
    <message>
        <source>auc|out-of-bag auc</source>
        <translation>auc|auc fora da amostra</translation>
    </message>
    <message>
        <source>How often the forecast ranks one who stayed above one who left: 0.5 is chance.</source>
        <translation>Com que frequência a previsão põe quem ficou acima de quem saiu: 0,5 é acaso.</translation>
    </message>
    <message>
        <source>effect × reach</source>
        <translation>efeito × alcance</translation>
    </message>
    <message>
        <source>Difference times adoption: how much could be gained by this feature.</source>
        <translation>Diferença vezes adoção: quanto se poderia ganhar com este recurso.</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>onipresente</translation>
    </message>
    <message>
        <source>Nearly everybody uses it, so it separates nobody.</source>
        <translation>Quase todos usam, então não separa ninguém.</translation>
    </message>
    <message>
        <source>niche</source>
        <translation>nicho</translation>
    </message>
    <message>
        <source>Hardly anybody uses it, or nearly all who do sit in one small segment: it tells who pays.</source>
        <translation>Quase ninguém usa, ou quase todos que usam estão em um segmento pequeno: diz quem paga.</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>discriminante</translation>
    </message>
    <message>
        <source>Used by some and not by others across segments: it can tell customers apart.</source>
        <translation>Uns usam e outros não, em todos os segmentos: pode distinguir clientes.</translation>
    </message>
    <message>
        <source>not separated</source>
        <translation>não distinguida</translation>
    </message>
    <message>
        <source>The interval contains 0: the data cannot tell whether there is a difference.</source>
        <translation>O intervalo contém 0: os dados não dizem se há diferença.</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidade</translation>
    </message>
    <message>
        <source>The furthest milestone a customer has reached.</source>
        <translation>O marco mais distante que o cliente alcançou.</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>básico|básica</translation>
    </message>
    <message>
        <source>Enough of the category&apos;s basic and mature features are adopted.</source>
        <translation>Recursos básicos e maduros da categoria suficientes foram adotados.</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>maduro|madura</translation>
    </message>
    <message>
        <source>Enough of the category&apos;s mature features are adopted.</source>
        <translation>Recursos maduros da categoria suficientes foram adotados.</translation>
    </message>
    <message>
        <source>days gained|restricted mean</source>
        <translation>dias ganhos|média restrita</translation>
    </message>
    <message>
        <source>How many days longer customers stay on average, up to the horizon.</source>
        <translation>Quantos dias a mais os clientes permanecem em média, até o horizonte.</translation>
    </message>
    <message>
        <source>dormancy|dormant</source>
        <translation>inatividade|inativo</translation>
    </message>
    <message>
        <source>So many days in a row without meaningful use; known on the last of them.</source>
        <translation>Tantos dias seguidos sem uso relevante; conhecida no último deles.</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>sustentada</translation>
    </message>
    <message>
        <source>Met in each of the last complete months.</source>
        <translation>Cumprida em cada um dos últimos meses completos.</translation>
    </message>
    <message>
        <source>nrr</source>
        <translation>nrr</translation>
    </message>
    <message>
        <source>Revenue at the horizon of the customers of the landmark, divided by theirs at the landmark: growth counts.</source>
        <translation>Receita no horizonte dos clientes do dia de referência, dividida pela deles naquele dia: o crescimento conta.</translation>
    </message>
    <message>
        <source>grr</source>
        <translation>grr</translation>
    </message>
    <message>
        <source>The same as NRR, but nobody counts for more than before: losses alone.</source>
        <translation>O mesmo que NRR, mas ninguém conta mais do que antes: só as perdas.</translation>
    </message>
    <message>
        <source>next best step</source>
        <translation>próxima melhor etapa</translation>
    </message>
    <message>
        <source>The step after which comparable customers most reliably stayed more often.</source>
        <translation>A etapa após a qual clientes comparáveis permaneceram mais, com mais segurança.</translation>
    </message>
</context>
<context>
    <name>waymark::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>Sobre o Waymark</translation>
    </message>
    <message>
        <source>Finds the level of use that marks the customers who stay.</source>
        <translation>Encontra o nível de uso que distingue os clientes que permanecem.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Waymark is free software under the GNU General Public License, version 3 or (at your option) any later version. It comes without any warranty.</source>
        <translation>O Waymark é software livre sob a GNU General Public License, versão 3 ou (a critério de quem o recebe) qualquer versão posterior. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Fonts: IBM Plex Sans and IBM Plex Sans Thai, SIL Open Font License 1.1. Icons: Lucide, ISC licence, some of them from Feather, MIT licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>Fontes: IBM Plex Sans e IBM Plex Sans Thai, SIL Open Font License 1.1. Ícones: Lucide, licença ISC, alguns deles do Feather, licença MIT. Qt: GNU Lesser General Public License, versão 3.</translation>
    </message>
</context>
<context>
    <name>waymark::Actions</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>&amp;Save version…</source>
        <translation>&amp;Salvar versão…</translation>
    </message>
    <message>
        <source>&amp;Revert to the saved version</source>
        <translation>&amp;Reverter à versão salva</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>&amp;Sobre o Waymark</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>&amp;Narrow page list</source>
        <translation>Lista de páginas &amp;estreita</translation>
    </message>
    <message>
        <source>Show the page list as icons</source>
        <translation>Mostrar a lista de páginas como ícones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>E&amp;strutura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Abrir a empresa de e&amp;xemplo</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Abrir base…</translation>
    </message>
    <message>
        <source>&amp;New store from files…</source>
        <translation>&amp;Nova base a partir de arquivos…</translation>
    </message>
    <message>
        <source>&amp;Import more files…</source>
        <translation>&amp;Importar mais arquivos…</translation>
    </message>
    <message>
        <source>Open &amp;framework…</source>
        <translation>Abrir &amp;estrutura…</translation>
    </message>
    <message>
        <source>Save framework &amp;as…</source>
        <translation>Salvar estrutura &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Ex&amp;portar gráfico…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>theme</comment>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
</context>
<context>
    <name>waymark::ActivationDefinition</name>
    <message>
        <source>A customer is activated after at least</source>
        <translation>Um cliente está ativado após pelo menos</translation>
    </message>
    <message>
        <source>within the first</source>
        <extracomment>followed by a number of days</extracomment>
        <translation>nos primeiros</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Dias ativos</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
</context>
<context>
    <name>waymark::ActivationPage</name>
    <message>
        <source>No activation in this framework</source>
        <translation>Esta estrutura não tem ativação</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>How much early use marks the customers who stay?</source>
        <translation>Quanto uso inicial distingue os clientes que permanecem?</translation>
    </message>
</context>
<context>
    <name>waymark::AnnotationDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Annotate a date</source>
        <translation>Anotar uma data</translation>
    </message>
    <message>
        <source>Change the annotation</source>
        <translation>Alterar a anotação</translation>
    </message>
    <message>
        <source>What happened: price change, new onboarding …</source>
        <translation>O que aconteceu: mudança de preço, novo onboarding …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>It stands on every chart over calendar months, in files too.</source>
        <translation>Aparece em todos os gráficos por mês do calendário, também nos arquivos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waymark::AreaEditor</name>
    <message>
        <source>Name of the area</source>
        <translation>Nome da área</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the area</source>
        <translation>Remover a área</translation>
    </message>
    <message>
        <source>in a month at least</source>
        <extracomment>followed by a number of uses</extracomment>
        <translation>em um mês, pelo menos</translation>
    </message>
    <message>
        <source>Least use in a month</source>
        <translation>Uso mínimo em um mês</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Por licença</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Per seat or in total</source>
        <translation>Por licença ou no total</translation>
    </message>
    <message>
        <source>sustained when met in</source>
        <extracomment>followed by a number of months</extracomment>
        <translation>sustentado quando cumprido em</translation>
    </message>
    <message>
        <source>months in a row</source>
        <comment>unit of a spin box</comment>
        <translation>meses seguidos</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>Meses seguidos</translation>
    </message>
</context>
<context>
    <name>waymark::AreasCard</name>
    <message>
        <source>Product areas</source>
        <translation>Áreas do produto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>Reached ever</source>
        <translation>Alcançaram alguma vez</translation>
    </message>
    <message>
        <source>Sustained today</source>
        <translation>Sustentam hoje</translation>
    </message>
    <message>
        <source>Reached, not sustained</source>
        <translation>Alcançaram, não sustentam</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <translation>%1 por licença</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nova área</translation>
    </message>
    <message>
        <source>A product area may have a success metric of its own. This framework has none yet.</source>
        <translation>Uma área do produto pode ter sua própria métrica de sucesso. Esta estrutura ainda não tem nenhuma.</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Adicionar uma área</translation>
    </message>
    <message>
        <source>Select an area to see its months and to edit it; Del removes it</source>
        <translation>Selecione uma área para ver seus meses e editá-la; Del a remove</translation>
    </message>
    <message>
        <source>Latest month</source>
        <translation>Último mês</translation>
    </message>
</context>
<context>
    <name>waymark::AxisChart</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>waymark::BandsCard</name>
    <message>
        <source>Not to be told by size</source>
        <translation>Não se pode dizer por tamanho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair to small customers?</source>
        <translation>Justo com clientes pequenos?</translation>
    </message>
    <message>
        <source>by seats at day %1</source>
        <translation>por licenças no dia %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Share that reaches it</source>
        <translation>Parcela que alcança</translation>
    </message>
    <message>
        <source>per seat, %1</source>
        <translation>por licença, %1</translation>
    </message>
    <message>
        <source>in total, %1</source>
        <translation>no total, %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Reach by size as a table</source>
        <translation>Alcance por tamanho em tabela</translation>
    </message>
</context>
<context>
    <name>waymark::BoardCard</name>
    <message>
        <source>No mature feature yet: %1</source>
        <translation>Ainda sem recurso maduro: %1</translation>
    </message>
    <message>
        <source>Nobody can be mature there. A version can be saved once every category has one.</source>
        <translation>Ninguém pode ser maduro ali. Uma versão pode ser salva quando cada categoria tiver um.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) put in their place</source>
        <translation>
            <numerusform>%Ln recurso colocado em seu lugar</numerusform>
            <numerusform>%Ln recursos colocados em seus lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a mudar</translation>
    </message>
    <message>
        <source>Every feature of the mapping is in its place already.</source>
        <translation>Todos os recursos do mapeamento já estão em seu lugar.</translation>
    </message>
    <message>
        <source>The mapping was not used</source>
        <translation>O mapeamento não foi usado</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a line of a file and why it could not be used</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the mapping could not be used</source>
        <translation>
            <numerusform>%Ln linha do mapeamento não pôde ser usada</numerusform>
            <numerusform>%Ln linhas do mapeamento não puderam ser usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Categories and levels</source>
        <translation>Categorias e níveis</translation>
    </message>
    <message>
        <source>Maturity is breadth: features in categories, each with a basic and a mature level. Add a category and drag features into it, or start from a mapping that somebody made.</source>
        <translation>Maturidade é amplitude: recursos em categorias, cada uma com um nível básico e um maduro. Adicione uma categoria e arraste recursos para ela, ou comece por um mapeamento que alguém fez.</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>Adicionar categoria…</translation>
    </message>
    <message>
        <source>Use the features table</source>
        <translation>Usar a tabela de recursos</translation>
    </message>
    <message>
        <source>No feature has a category and a level there</source>
        <translation>Nenhum recurso tem categoria e nível ali</translation>
    </message>
    <message>
        <source>Import a features table with the columns feature, category and level (basic or mature), or drag features into categories.</source>
        <translation>Importe uma tabela de recursos com as colunas feature, category e level (basic ou mature), ou arraste recursos para as categorias.</translation>
    </message>
</context>
<context>
    <name>waymark::Card</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryBoard</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>Maduro</translation>
    </message>
    <message>
        <source>Customers by level</source>
        <translation>Clientes por nível</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome da categoria</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>Nome da nova categoria</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a category</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count and hypothesis…</source>
        <translation>Contagem e hipótese…</translation>
    </message>
    <message>
        <source>Mature in</source>
        <translation>Maduro em</translation>
    </message>
    <message>
        <source>Basic in</source>
        <translation>Básico em</translation>
    </message>
    <message>
        <source>Also mature in</source>
        <translation>Também maduro em</translation>
    </message>
    <message>
        <source>Also basic in</source>
        <translation>Também básico em</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryRow</name>
    <message>
        <source>needs a mature feature</source>
        <translation>falta um recurso maduro</translation>
    </message>
    <message>
        <source>nobody can reach it</source>
        <translation>ninguém pode alcançá-la</translation>
    </message>
    <message numerus="yes">
        <source>out of reach for %Ln customer(s)</source>
        <extracomment>customers whose plan does not include enough of a category&apos;s features</extracomment>
        <translation>
            <numerusform>fora do alcance de %Ln cliente</numerusform>
            <numerusform>fora do alcance de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>basic, %1</source>
        <extracomment>where dropped features would go; %1 is a category</extracomment>
        <translation>básico, %1</translation>
    </message>
    <message>
        <source>mature, %1</source>
        <extracomment>where dropped features would go; %1 is a category</extracomment>
        <translation>maduro, %1</translation>
    </message>
    <message>
        <source>Drop features here</source>
        <translation>Solte recursos aqui</translation>
    </message>
    <message>
        <source>Basic features of %1</source>
        <translation>Recursos básicos de %1</translation>
    </message>
    <message>
        <source>Mature features of %1</source>
        <translation>Recursos maduros de %1</translation>
    </message>
    <message>
        <source>Features that make %1 basic</source>
        <translation>Recursos que tornam %1 básica</translation>
    </message>
    <message>
        <source>Features that make %1 mature</source>
        <translation>Recursos que tornam %1 madura</translation>
    </message>
    <message>
        <source>Basic when at least so many of its basic and mature features are adopted</source>
        <translation>Básica quando pelo menos tantos de seus recursos básicos e maduros são adotados</translation>
    </message>
    <message>
        <source>Mature when at least so many of its mature features are adopted</source>
        <translation>Madura quando pelo menos tantos de seus recursos maduros são adotados</translation>
    </message>
</context>
<context>
    <name>waymark::CategoryTitle</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>Remover categoria</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>Drag to move it, double-click to rename it</source>
        <translation>Arraste para mover, clique duas vezes para renomear</translation>
    </message>
    <message>
        <source>Rename, move or remove %1</source>
        <translation>Renomear, mover ou remover %1</translation>
    </message>
    <message>
        <source>Rename, move or remove</source>
        <translation>Renomear, mover ou remover</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome da categoria</translation>
    </message>
</context>
<context>
    <name>waymark::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar em tabela</translation>
    </message>
</context>
<context>
    <name>waymark::CheckStep</name>
    <message>
        <source>Reading the files through</source>
        <translation>Lendo os arquivos por inteiro</translation>
    </message>
    <message>
        <source>%1 rows so far. Nothing is stored yet.</source>
        <translation>%1 linhas até agora. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>A verificação foi interrompida</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>As it stands, nothing would be imported</source>
        <translation>Como está, nada seria importado</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importar de novo</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Pronto para importar</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>O que seria importado</translation>
    </message>
    <message>
        <source>Rows that would be rejected</source>
        <translation>Linhas que seriam rejeitadas</translation>
    </message>
    <message>
        <source>Currency of the amounts to keep, as EUR</source>
        <translation>Moeda dos valores a manter, como EUR</translation>
    </message>
    <message>
        <source>The files cover days that are already stored. Choose below whether to replace those days or to add to them.</source>
        <translation>Os arquivos cobrem dias que já estão na base. Escolha abaixo entre substituir esses dias ou somar a eles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) can be used; the others are kept with line and reason.</source>
        <translation>
            <numerusform>%1 de %Ln linha pode ser usada; ela fica guardada com linha e motivo.</numerusform>
            <numerusform>%1 de %Ln linhas podem ser usadas; as outras ficam guardadas com linha e motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) can be used.</source>
        <translation>
            <numerusform>A %Ln linha pode ser usada.</numerusform>
            <numerusform>Todas as %Ln linhas podem ser usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repeat(s) an earlier row: dropped.</source>
        <translation>
            <numerusform>%Ln delas repete uma linha anterior e é descartada.</numerusform>
            <numerusform>%Ln delas repetem uma linha anterior e são descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts and features that are known already</source>
        <translation>Contas e recursos que já são conhecidos</translation>
    </message>
</context>
<context>
    <name>waymark::CohortCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>Faixa de 95%</translation>
    </message>
    <message>
        <source>Marks where customers were last seen</source>
        <comment>censor marks on a curve</comment>
        <translation>Marcas de onde os clientes foram vistos pela última vez</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>Retention as a table</source>
        <translation>Retenção como tabela</translation>
    </message>
</context>
<context>
    <name>waymark::CohortPanel</name>
    <message numerus="yes">
        <source>A customer falls asleep on the day that completes %Ln day(s) without meaningful use, or leaves before.</source>
        <translation>
            <numerusform>Um cliente fica inativo no dia que completa %Ln dia sem uso relevante, ou sai antes.</numerusform>
            <numerusform>Um cliente fica inativo no dia que completa %Ln dias sem uso relevante, ou sai antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer leaves on the day the service ended.</source>
        <translation>Um cliente sai no dia em que o serviço terminou.</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Coortes</translation>
    </message>
    <message>
        <source>What makes the cohorts</source>
        <translation>O que forma as coortes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Churn</source>
        <comment>kind of leaving</comment>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Dormancy</source>
        <comment>kind of leaving</comment>
        <translation>Inatividade</translation>
    </message>
    <message>
        <source>What counts as leaving</source>
        <translation>O que conta como saída</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>From signup</source>
        <translation>Do cadastro</translation>
    </message>
    <message>
        <source>From landmark</source>
        <translation>Da referência</translation>
    </message>
    <message>
        <source>Where the clock starts</source>
        <translation>Onde o relógio começa</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>Dia de referência</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>Faixa de 95%</translation>
    </message>
    <message>
        <source>Censoring marks</source>
        <translation>Marcas de censura</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Kind of interval</source>
        <translation>Tipo de intervalo</translation>
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
        <translation>simples</translation>
    </message>
    <message>
        <source>Only survivors are listed</source>
        <translation>Só constam os que ficaram</translation>
    </message>
    <message>
        <source>The accounts table lists only customers that are still there: each is counted from its first covered day on.</source>
        <translation>A tabela de contas lista só clientes que ainda estão lá: cada um conta a partir do seu primeiro dia coberto.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what a test is stratified by</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Stratified by</source>
        <translation>Estratificado por</translation>
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
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>a column</comment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Used as</source>
        <comment>a column</comment>
        <translation>Usada como</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primeiro valor</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a value</comment>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>dia ou mês primeiro?</translation>
    </message>
    <message>
        <source>part of the key</source>
        <extracomment>%1: what a column is used as besides being part of the key that tells repeated rows</extracomment>
        <translation>parte da chave</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1, parte da chave</translation>
    </message>
</context>
<context>
    <name>waymark::ColumnPanel</name>
    <message>
        <source>Used as</source>
        <comment>a column</comment>
        <translation>Usada como</translation>
    </message>
    <message>
        <source>Name of the attribute or feature</source>
        <translation>Nome do atributo ou recurso</translation>
    </message>
    <message>
        <source>Part of the key of a row</source>
        <translation>Parte da chave de uma linha</translation>
    </message>
    <message>
        <source>Of rows of this file that agree in every column of the key, the first counts and the others are dropped. Rows of earlier imports are not compared.</source>
        <translation>Das linhas deste arquivo que coincidem em todas as colunas da chave, a primeira conta e as outras são descartadas. Linhas de importações anteriores não são comparadas.</translation>
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
        <translation>Como os valores de %1 são lidos</translation>
    </message>
    <message>
        <source>Which comes first in its dates?</source>
        <extracomment>%1: a date as written, %2: its line, %3: its column</extracomment>
        <translation>O que vem primeiro nas datas?</translation>
    </message>
    <message>
        <source>“%1” in line %2, column %3, can be two days, and nothing in the file tells which.</source>
        <translation>“%1” na linha %2, coluna %3, pode ser dois dias, e nada no arquivo diz qual.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dia primeiro: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Mês primeiro: %1</translation>
    </message>
    <message>
        <source>Nothing in the file tells day and month apart.</source>
        <translation>Nada no arquivo distingue dia e mês.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Dia primeiro</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mês primeiro</translation>
    </message>
    <message>
        <source>In which time zone are its times written?</source>
        <translation>Em que fuso horário estão escritas as horas?</translation>
    </message>
    <message>
        <source>This source writes times without their zone. Choose the zone at the right: UTC where the times are UTC.</source>
        <translation>Esta fonte escreve horas sem o fuso. Escolha o fuso à direita: UTC se as horas são UTC.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Falta uma coluna</translation>
    </message>
    <message>
        <source>No column is used for %1. Choose one and say at the right what it is used as.</source>
        <translation>Nenhuma coluna é usada para %1. Escolha uma e diga à direita como é usada.</translation>
    </message>
    <message>
        <source>Which table is it?</source>
        <translation>Qual é a tabela?</translation>
    </message>
    <message>
        <source>The columns fit no table. Go back and choose the table.</source>
        <translation>As colunas não servem a nenhuma tabela. Volte e escolha a tabela.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Keep as recipe…</source>
        <translation>Guardar como receita…</translation>
    </message>
    <message>
        <source>The next file of this shape is then read in the same way.</source>
        <translation>O próximo arquivo desta forma é lido do mesmo modo.</translation>
    </message>
    <message>
        <source>Read by a recipe file…</source>
        <translation>Ler por um arquivo de receita…</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>How the values are read</source>
        <translation>Como os valores são lidos</translation>
    </message>
    <message>
        <source>The file cannot be read like this</source>
        <translation>O arquivo não pode ser lido assim</translation>
    </message>
    <message>
        <source>Where one says when an account left, choose it and use it as churn date, at the right.</source>
        <translation>Se uma delas diz quando a conta saiu, escolha-a e use-a como data de cancelamento, à direita.</translation>
    </message>
    <message>
        <source>Its dates contradict each other (%1). Those of the other order will be left out.</source>
        <extracomment>%1: how many dates can only be read in each of the two orders</extracomment>
        <translation>As datas dele se contradizem (%1). As da outra ordem ficarão de fora.</translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Compare with saved</source>
        <translation>Comparar com a versão salva</translation>
    </message>
    <message>
        <source>In what does the draft differ from %1, and what does it change?</source>
        <translation>Em que o rascunho difere de %1, e o que isso muda?</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>the start</source>
        <comment>what a framework was before its first version</comment>
        <translation>o início</translation>
    </message>
    <message>
        <source>Revert everything</source>
        <translation>Reverter tudo</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difere</translation>
    </message>
    <message>
        <source>The draft is the saved version. Move a threshold or a feature, and it stands here.</source>
        <translation>O rascunho é a versão salva. Mova um limite ou um recurso, e ele aparece aqui.</translation>
    </message>
    <message>
        <source>The whole framework</source>
        <translation>A estrutura inteira</translation>
    </message>
    <message>
        <source>Product areas</source>
        <translation>Áreas do produto</translation>
    </message>
</context>
<context>
    <name>waymark::DataPage</name>
    <message>
        <source>No usage yet</source>
        <translation>Nenhum uso ainda</translation>
    </message>
    <message>
        <source>import a usage file to see who activates</source>
        <translation>importe um arquivo de uso para ver quem ativa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>What came in, what did not, and can the figures be trusted?</source>
        <translation>O que entrou, o que ficou de fora e os números são confiáveis?</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Exportar linhas rejeitadas…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>none: every row was used</source>
        <translation>nenhuma: todas as linhas foram usadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the latest import back</source>
        <translation>Desfazer a última importação</translation>
    </message>
    <message>
        <source>The rows of %1 go out of the store, and what they replaced comes back.</source>
        <translation>As linhas de %1 saem da base, e o que substituíram volta.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde dos dados</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Take the latest import back…</source>
        <translation>Desfazer a última importação…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a recipe</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>how the files of one shape are read; a new file of that shape finds its recipe</source>
        <translation>como os arquivos de uma forma são lidos; um novo arquivo dessa forma encontra a sua receita</translation>
    </message>
    <message>
        <source>none: keep one when you import a file whose columns you have mapped</source>
        <translation>nenhuma: guarde uma ao importar um arquivo cujas colunas você atribuiu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 usage rows · %4 features</source>
        <translation>%1 a %2 · %3 linhas de uso · %4 recursos</translation>
    </message>
    <message>
        <source>%1, data to %2. Made with Waymark.</source>
        <translation>%1, dados até %2. Feito com Waymark.</translation>
    </message>
</context>
<context>
    <name>waymark::DifferenceCard</name>
    <message>
        <source>Revert this</source>
        <translation>Reverter isto</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Reverter: %1</translation>
    </message>
    <message>
        <source>was</source>
        <extracomment>head of a column: the value in the saved version</extracomment>
        <translation>era</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>head of a column: the value in the draft</extracomment>
        <translation>é</translation>
    </message>
    <message>
        <source>now</source>
        <comment>head of a column: the definition as it stands</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1: a version, &quot;v3&quot;</extracomment>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>Reached, of %1</source>
        <translation>Alcançado, de %1</translation>
    </message>
    <message>
        <source>Retained if reached</source>
        <translation>Retidos se alcançado</translation>
    </message>
    <message>
        <source>Retained if not</source>
        <translation>Retidos se não</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
    <message>
        <source>retained at day %1, of those there at day %2</source>
        <translation>retidos no dia %1, dos que estavam lá no dia %2</translation>
    </message>
    <message>
        <source>Revert first what it depends on</source>
        <translation>Reverta primeiro aquilo de que depende</translation>
    </message>
</context>
<context>
    <name>waymark::DistributionCard</name>
    <message>
        <source>Mature categories</source>
        <translation>Categorias maduras</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Customers by number of mature categories as a table</source>
        <translation>Clientes por número de categorias maduras em tabela</translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation>Ninguém para contar ainda</translation>
    </message>
    <message>
        <source>No month with usage is known of the customers in view.</source>
        <translation>Não há nenhum mês com uso conhecido para os clientes à vista.</translation>
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
        <translation>pelo menos %1 usos</translation>
    </message>
    <message>
        <source>the store has no such feature</source>
        <translation>a base não tem este recurso</translation>
    </message>
    <message>
        <source>used by %1 of %2 customers (%3)</source>
        <translation>usado por %1 de %2 clientes (%3)</translation>
    </message>
    <message>
        <source>hypothesis: %1</source>
        <translation>hipótese: %1</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureList</name>
    <message>
        <source>%1 of %2 unassigned</source>
        <extracomment>features that are in no category yet</extracomment>
        <translation>%1 de %2 sem categoria</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>No feature matches.</source>
        <translation>Nenhum recurso corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Search features</source>
        <translation>Buscar recursos</translation>
    </message>
    <message>
        <source>Which features are shown</source>
        <translation>Quais recursos são mostrados</translation>
    </message>
    <message>
        <source>Drag several at once, or press M for mature, B for basic.</source>
        <translation>Arraste vários de uma vez, ou tecle M para maduro, B para básico.</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Todos os recursos</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Não atribuídos</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuídos</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>Maduro</translation>
    </message>
    <message>
        <source>In no definition</source>
        <translation>Em nenhuma definição</translation>
    </message>
    <message>
        <source>In a definition</source>
        <translation>Em alguma definição</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>%1 of %2 not in this definition</source>
        <comment>features</comment>
        <translation>%1 de %2 fora desta definição</translation>
    </message>
    <message>
        <source>Not in this definition</source>
        <comment>features</comment>
        <translation>Fora desta definição</translation>
    </message>
    <message>
        <source>In this definition</source>
        <comment>features</comment>
        <translation>Nesta definição</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureMapChart</name>
    <message numerus="yes">
        <source>Importance and adoption of %Ln feature(s)</source>
        <translation>
            <numerusform>Importância e adoção de %Ln recurso</numerusform>
            <numerusform>Importância e adoção de %Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>Niche up to %1, ubiquitous from %2</source>
        <translation>De nicho até %1, onipresente a partir de %2</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureModel</name>
    <message>
        <source>used by %1 of %2 customers (%3)</source>
        <translation>usado por %1 de %2 clientes (%3)</translation>
    </message>
    <message>
        <source>in no definition</source>
        <translation>em nenhuma definição</translation>
    </message>
    <message>
        <source>counts for: %1</source>
        <translation>conta para: %1</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Adopted</source>
        <extracomment>header of a narrow column: the share of customers who used the feature</extracomment>
        <translation>Adoção</translation>
    </message>
    <message>
        <source>Share of the customers who may use it that did so, by as-of</source>
        <translation>Parcela dos clientes com direito ao recurso que o usaram até a data de referência dos dados</translation>
    </message>
    <message>
        <source>Import.</source>
        <extracomment>header of a narrow column, short for importance</extracomment>
        <translation>Import.</translation>
    </message>
    <message>
        <source>Importance for staying, beside that of the most important feature</source>
        <translation>Importância para permanecer, em relação ao recurso mais importante</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Conta para</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureNote</name>
    <message>
        <source>Uses from which on it counts as adopted</source>
        <translation>Usos a partir dos quais conta como adotado</translation>
    </message>
    <message>
        <source>adopted from</source>
        <extracomment>followed by a number of uses, then &quot;uses&quot;</extracomment>
        <translation>adotado a partir de</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>behind a number</comment>
        <translation>usos</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótese</translation>
    </message>
    <message>
        <source>Who believes in it, from which interview?</source>
        <translation>Quem acredita nisso, de qual entrevista?</translation>
    </message>
    <message>
        <source>The store has no such feature: nobody can have used it.</source>
        <translation>A base não tem este recurso: ninguém pode tê-lo usado.</translation>
    </message>
    <message>
        <source>Used by %1 of %2 customers (%3).</source>
        <translation>Usado por %1 de %2 clientes (%3).</translation>
    </message>
    <message>
        <source>Importance %1 of the largest.</source>
        <translation>Importância: %1 da maior.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Ainda não contado.</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureRows</name>
    <message>
        <source>niche</source>
        <translation>de nicho</translation>
    </message>
    <message>
        <source>ubiquitous</source>
        <translation>onipresente</translation>
    </message>
    <message>
        <source>discerning</source>
        <translation>discriminante</translation>
    </message>
    <message>
        <source>%1, basic</source>
        <translation>%1, básico</translation>
    </message>
    <message>
        <source>%1, mature</source>
        <translation>%1, maduro</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoção</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <source>To be won</source>
        <translation>A conquistar</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Rise of the out-of-bag Brier score when the feature&apos;s use is shuffled</source>
        <translation>Aumento do escore de Brier fora da amostra quando o uso do recurso é embaralhado</translation>
    </message>
    <message>
        <source>Share of entitled customers who used it before the landmark</source>
        <translation>Parcela dos clientes com direito que o usou antes do dia de referência</translation>
    </message>
    <message>
        <source>Retention of those who used it less that of those who did not, in points</source>
        <translation>Retenção de quem o usou menos a de quem não usou, em pontos</translation>
    </message>
    <message>
        <source>Customers that could still be won: the difference times those without it</source>
        <translation>Clientes que ainda podem ser conquistados: a diferença vezes os que não o usam</translation>
    </message>
    <message>
        <source>Where 95% of forests from other seeds rank it</source>
        <translation>Onde 95% das florestas de outras sementes o classificam</translation>
    </message>
    <message>
        <source>Chance findings among features at or below this q (Benjamini and Hochberg)</source>
        <translation>Achados por acaso entre os recursos com este q ou menor (Benjamini e Hochberg)</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureSetEditor</name>
    <message>
        <source>Add the chosen</source>
        <translation>Adicionar os escolhidos</translation>
    </message>
    <message>
        <source>Hypothesis…</source>
        <translation>Hipótese…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Features that count: %1</source>
        <translation>Recursos que contam: %1</translation>
    </message>
    <message>
        <source>Drop features here</source>
        <translation>Solte recursos aqui</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a feature</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add features: %1</source>
        <translation>Adicionar recursos: %1</translation>
    </message>
    <message>
        <source>Add features that count</source>
        <translation>Adicionar recursos que contam</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureTable</name>
    <message>
        <source>Drop here to take them out</source>
        <translation>Solte aqui para retirá-los</translation>
    </message>
</context>
<context>
    <name>waymark::FeatureWell</name>
    <message numerus="yes">
        <source>Drop %Ln feature(s) here: %1</source>
        <extracomment>%1: where they would go, such as &quot;mature, Automation&quot;</extracomment>
        <translation>
            <numerusform>Solte %Ln recurso aqui: %1</numerusform>
            <numerusform>Solte %Ln recursos aqui: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FeaturesPage</name>
    <message>
        <source>use on days 0 to %1 against being a customer on day %2 · n = %3 · as of %4</source>
        <translation>uso nos dias 0 a %1 contra ser cliente no dia %2 · n = %3 · em %4</translation>
    </message>
    <message>
        <source>Importance and adoption</source>
        <translation>Importância e adoção</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoção</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>os dados</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>o filtro</translation>
    </message>
    <message>
        <source>the landmark</source>
        <translation>o dia de referência</translation>
    </message>
    <message>
        <source>the horizon</source>
        <translation>o horizonte</translation>
    </message>
    <message>
        <source>what counts as leaving</source>
        <translation>o que conta como saída</translation>
    </message>
    <message>
        <source>the as-of date or coverage</source>
        <translation>a data-base ou a cobertura</translation>
    </message>
    <message>
        <source>This ranking is out of date</source>
        <translation>Esta classificação está desatualizada</translation>
    </message>
    <message>
        <source>Changed since it was made: %1</source>
        <translation>Mudou desde que foi feita: %1</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Which early use says who stays, without everybody or only a premium few having it?</source>
        <translation>Que uso inicial diz quem fica, sem que todos ou só alguns clientes premium o tenham?</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Niche up to an adoption of</source>
        <translation>De nicho até uma adoção de</translation>
    </message>
    <message>
        <source>Ubiquitous from an adoption of</source>
        <translation>Onipresente a partir de uma adoção de</translation>
    </message>
    <message>
        <source>Niche with this share of users in one segment</source>
        <translation>De nicho com esta parcela de usuários em um segmento</translation>
    </message>
    <message>
        <source>that holds less of all customers than</source>
        <translation>que reúne menos de todos os clientes que</translation>
    </message>
</context>
<context>
    <name>waymark::FeaturesTable</name>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>Maduro</translation>
    </message>
    <message>
        <source>Out of every category</source>
        <translation>Fora de todas as categorias</translation>
    </message>
    <message>
        <source>The framework has no categories yet</source>
        <translation>A estrutura ainda não tem categorias</translation>
    </message>
    <message>
        <source>Select features to put them into a category</source>
        <translation>Selecione recursos para colocá-los em uma categoria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) selected</source>
        <translation>
            <numerusform>%Ln recurso selecionado</numerusform>
            <numerusform>%Ln recursos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Retained: %1 of those who used it, %2 of the others; %3 points apart (95% interval %4 to %5)</source>
        <translation>Retidos: %1 de quem o usou, %2 dos demais; diferença de %3 pontos (intervalo de 95% de %4 a %5)</translation>
    </message>
    <message>
        <source>Risk ratio %1 (%2 to %3); used on %4 days in 30 by those who use it</source>
        <translation>Razão de riscos %1 (%2 a %3); quem usa o faz em %4 de 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>Goes together with %Ln other feature(s); importance of all together %1</source>
        <translation>
            <numerusform>Anda junto com %Ln outro recurso; importância de todos juntos %1</numerusform>
            <numerusform>Anda junto com %Ln outros recursos; importância de todos juntos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No more important than a shuffled copy: its importance may be chance.</source>
        <translation>Não mais importante que uma cópia embaralhada: sua importância pode ser acaso.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln recurso</numerusform>
            <numerusform>%Ln recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search features</source>
        <translation>Buscar recursos</translation>
    </message>
    <message>
        <source>Features by importance</source>
        <translation>Recursos por importância</translation>
    </message>
    <message>
        <source>Put into category</source>
        <translation>Colocar em categoria</translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message>
        <source>Open store</source>
        <translation>Abrir base</translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark);;All files (*)</source>
        <translation>Bases do Waymark (*.waymark);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open framework</source>
        <translation>Abrir estrutura</translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json *.json);;All files (*)</source>
        <translation>Estruturas (*.framework.json *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save framework</source>
        <translation>Salvar estrutura</translation>
    </message>
    <message>
        <source>Frameworks (*.framework.json)</source>
        <translation>Estruturas (*.framework.json)</translation>
    </message>
    <message>
        <source>Framework saved</source>
        <translation>Estrutura salva</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;Data (*.csv)</source>
        <translation>Imagem (*.png);;Desenho (*.svg);;Documento (*.pdf);;Dados (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Chart exported</source>
        <translation>Gráfico exportado</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exportar linhas rejeitadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>waymark::FilesStep</name>
    <message>
        <source>This file cannot be read</source>
        <translation>Este arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>O arquivo está sendo lido…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>A única linha, como está no arquivo (%Ln)</numerusform>
            <numerusform>Todas as %Ln linhas, como estão no arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s), as they stand in the file</source>
        <translation>
            <numerusform>A primeira linha, como está no arquivo (%Ln)</numerusform>
            <numerusform>As primeiras %Ln linhas, como estão no arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the exports you have. Each is read as far as needed to say what it is; nothing is stored yet.</source>
        <translation>Adicione as exportações que você tem. Cada uma é lida até se saber o que é; nada é gravado ainda.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Solte arquivos aqui</translation>
    </message>
    <message>
        <source>CSV, TSV or JSON, as they are or packed as gz, zst or zip. Accounts and usage are enough to begin with.</source>
        <translation>CSV, TSV ou JSON, soltos ou compactados em gz, zst ou zip. Contas e uso bastam para começar.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a file</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Arquivos para importar</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>As primeiras linhas</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file from a list</comment>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>waymark::FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copiar o achado</translation>
    </message>
</context>
<context>
    <name>waymark::FlowCard</name>
    <message>
        <source>One month is no move yet</source>
        <translation>Um mês ainda não é movimento</translation>
    </message>
    <message>
        <source>Moves are shown from the end of one month to the end of the next.</source>
        <translation>Os movimentos são mostrados do fim de um mês ao fim do seguinte.</translation>
    </message>
    <message>
        <source>Moves in</source>
        <translation>Movimentos em</translation>
    </message>
    <message>
        <source>Month of the moves</source>
        <translation>Mês dos movimentos</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where customers stood</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>where customers stand</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Moves as a table</source>
        <translation>Movimentos como tabela</translation>
    </message>
</context>
<context>
    <name>waymark::FoundPanel</name>
    <message>
        <source>all files in it</source>
        <translation>todos os arquivos nele</translation>
    </message>
    <message>
        <source>found in the file</source>
        <comment>an encoding or separator</comment>
        <translation>encontrado no arquivo</translation>
    </message>
    <message>
        <source>%1, certain</source>
        <comment>an encoding</comment>
        <extracomment>%1: an encoding, %2: a share</extracomment>
        <translation>%1, certa</translation>
    </message>
    <message>
        <source>%1, a guess (%2)</source>
        <comment>an encoding</comment>
        <translation>%1, estimada (%2)</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, como o arquivo diz</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, encontrado</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>the table of a file</comment>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>the names of its columns</source>
        <translation>nomes das colunas</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>predefinição %1</translation>
    </message>
    <message>
        <source>recipe “%1”</source>
        <translation>receita “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>cabeçalho na linha %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before it left out</source>
        <translation>
            <numerusform>%Ln linha antes dele ignorada</numerusform>
            <numerusform>%Ln linhas antes dele ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) at the end left out</source>
        <translation>
            <numerusform>%Ln linha no fim ignorada</numerusform>
            <numerusform>%Ln linhas no fim ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) inside</source>
        <translation>
            <numerusform>%Ln arquivo dentro</numerusform>
            <numerusform>%Ln arquivos dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of an import</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Arquivo no pacote</translation>
    </message>
    <message>
        <source>%1. Under Columns you say whether one is the churn date.</source>
        <comment>dates that become attributes</comment>
        <translation>%1. Em Colunas você diz se alguma é a data de cancelamento.</translation>
    </message>
</context>
<context>
    <name>waymark::GridCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabela</translation>
    </message>
</context>
<context>
    <name>waymark::GuideAction</name>
    <message>
        <source>What does this mean?</source>
        <translation>O que isto significa?</translation>
    </message>
</context>
<context>
    <name>waymark::GuideWindow</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language: en, pt_BR or th</comment>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nenhuma página tem todas essas palavras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>waymark::HistogramCard</name>
    <message>
        <source>How far customers get</source>
        <translation>Até onde os clientes chegam</translation>
    </message>
    <message>
        <source>bars of %1</source>
        <translation>barras de %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 reach %2</source>
        <extracomment>%1: a share, %2: a threshold</extracomment>
        <translation>%1 chegam a %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Customers by measure as a table</source>
        <translation>Clientes por medida em tabela</translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation>Ninguém para contar ainda</translation>
    </message>
    <message>
        <source>No customer in view was followed to day %1.</source>
        <translation>Nenhum cliente à vista foi acompanhado até o dia %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ImportWizard</name>
    <message>
        <source>New store</source>
        <translation>Nova base</translation>
    </message>
    <message>
        <source>Waymark stores (*.waymark)</source>
        <translation>Bases do Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Arquivos para importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz *.zst *.zip);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz *.zst *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New store from files</source>
        <translation>Nova base a partir de arquivos</translation>
    </message>
    <message>
        <source>Import more files</source>
        <translation>Importar mais arquivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a place in the file system</comment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Recipe as a file</source>
        <translation>Receita como arquivo</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>Read by a recipe file</source>
        <translation>Ler por um arquivo de receita</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Receitas (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The recipe was not used</source>
        <translation>A receita não foi usada</translation>
    </message>
    <message>
        <source>A new store cannot be made there</source>
        <translation>Não é possível criar uma base nova ali</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>A importação foi interrompida</translation>
    </message>
    <message>
        <source>Nothing was stored: everything is as it was before.</source>
        <translation>Nada foi gravado: tudo está como antes.</translation>
    </message>
</context>
<context>
    <name>waymark::JourneyPage</name>
    <message>
        <source>Retention by depth</source>
        <translation>Retenção por profundidade</translation>
    </message>
    <message>
        <source>furthest milestone reached before it, %1</source>
        <extracomment>Under a chart&apos;s title; %1: where the clock starts, how many customers, and the date</extracomment>
        <translation>marco mais avançado alcançado antes dele, %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ainda não há o que comparar</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há o que mostrar</translation>
    </message>
    <message>
        <source>Mature customers</source>
        <translation>Clientes maduros</translation>
    </message>
    <message>
        <source>Where customers moved</source>
        <translation>Para onde os clientes foram</translation>
    </message>
    <message>
        <source>The framework has no maturity.</source>
        <translation>A estrutura não tem maturidade.</translation>
    </message>
    <message>
        <source>Computing the journey</source>
        <translation>Calculando a jornada</translation>
    </message>
    <message>
        <source>No milestones in this framework</source>
        <translation>Nenhum marco nesta estrutura</translation>
    </message>
    <message>
        <source>Open framework…</source>
        <translation>Abrir estrutura…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Isto não pode ser calculado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>A month without usage data</source>
        <translation>Um mês sem dados de uso</translation>
    </message>
    <message numerus="yes">
        <source>The windows of %Ln customer(s) meet it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>As janelas de %Ln cliente o alcançam. Ausente não é zero: os números podem estar baixos demais.</numerusform>
            <numerusform>As janelas de %Ln clientes o alcançam. Ausente não é zero: os números podem estar baixos demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>How far do customers get, and does each milestone mark those who go further?</source>
        <translation>Até onde os clientes chegam, e cada marco distingue quem vai mais longe?</translation>
    </message>
    <message>
        <source>Define it</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir a empresa de exemplo</translation>
    </message>
</context>
<context>
    <name>waymark::LevelBar</name>
    <message>
        <source>%1 none  %2 basic</source>
        <extracomment>shares of customers at the levels of a category, in two lines under a narrow bar</extracomment>
        <translation>%1 nenhum  %2 básico</translation>
    </message>
    <message>
        <source>%1 mature</source>
        <translation>%1 maduro</translation>
    </message>
    <message>
        <source>%1: customers by level, not counted yet</source>
        <translation>%1: clientes por nível, ainda não contados</translation>
    </message>
    <message>
        <source>%1: none %2, basic %3, mature %4</source>
        <translation>%1: nenhum %2, básico %3, maduro %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may not use enough of its features to become mature</source>
        <translation>
            <numerusform>%Ln cliente não tem direito a recursos suficientes para se tornar maduro</numerusform>
            <numerusform>%Ln clientes não têm direito a recursos suficientes para se tornarem maduros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LifeChoice</name>
    <message>
        <source>When a customer is gone, and where day 0 is: choose a row</source>
        <translation>Quando um cliente saiu e onde fica o dia 0: escolha uma linha</translation>
    </message>
    <message>
        <source>Days without a subscription that are no churn yet (grace)</source>
        <translation>Dias sem assinatura que ainda não são cancelamento (tolerância)</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>behind the grace days</extracomment>
        <translation> dias</translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Making the sample company</source>
        <translation>Criando a empresa de exemplo</translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation>Lendo a base</translation>
    </message>
    <message>
        <source>The first curve follows.</source>
        <translation>A primeira curva vem a seguir.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation>A base não foi aberta</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>Rascunho restaurado</translation>
    </message>
    <message>
        <source>The last session ended before saving. What you had changed is open.</source>
        <translation>A última sessão terminou sem salvar. O que havia sido alterado está aberto.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The latest import was taken back</source>
        <translation>A última importação foi desfeita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went out of the store.</source>
        <translation>
            <numerusform>%Ln arquivo saiu da base.</numerusform>
            <numerusform>%Ln arquivos saíram da base.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
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
        <translation>A estrutura diante dos dados</translation>
    </message>
    <message>
        <source>Click a feature to open it in the category editor</source>
        <translation>Clique em um recurso para abri-lo no editor de categorias</translation>
    </message>
    <message>
        <source>Features whose category the data speaks against</source>
        <translation>Recursos cuja categoria os dados contradizem</translation>
    </message>
    <message>
        <source>Use does not predict retention here, so no category is better than another.</source>
        <translation>O uso não prevê a retenção aqui, por isso nenhuma categoria é melhor que outra.</translation>
    </message>
    <message>
        <source>Nothing here speaks against the categories of the framework.</source>
        <translation>Nada aqui contradiz as categorias da estrutura.</translation>
    </message>
</context>
<context>
    <name>waymark::MaturityDefinition</name>
    <message numerus="yes">
        <source>of %Ln category(s) mature</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>de %Ln categoria madura</numerusform>
            <numerusform>de %Ln categorias maduras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the features table (%Ln feature(s))</source>
        <translation>
            <numerusform>Da tabela de recursos (%Ln recurso)</numerusform>
            <numerusform>Da tabela de recursos (%Ln recursos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a CSV file…</source>
        <translation>De um arquivo CSV…</translation>
    </message>
    <message>
        <source>A customer is mature with at least</source>
        <translation>Um cliente é maduro com pelo menos</translation>
    </message>
    <message>
        <source>counting the last</source>
        <extracomment>a check box, followed by a number of days</extracomment>
        <translation>contando os últimos</translation>
    </message>
    <message>
        <source>Count only use in the last days</source>
        <translation>Contar só o uso dos últimos dias</translation>
    </message>
    <message>
        <source>Off: a feature counts as adopted for good. On: only while it was used enough in these days, so that a level can fall again</source>
        <translation>Desligado: um recurso conta como adotado para sempre. Ligado: só enquanto foi usado o bastante nesses dias, de modo que um nível pode cair de novo</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>Days in which a feature must be used</source>
        <translation>Dias em que um recurso deve ser usado</translation>
    </message>
    <message>
        <source>Use a mapping</source>
        <translation>Usar um mapeamento</translation>
    </message>
    <message>
        <source>Put features where a table says: columns feature, category, level and, if known, min_count and hypothesis</source>
        <translation>Coloca os recursos onde uma tabela diz: colunas feature, category, level e, se houver, min_count e hypothesis</translation>
    </message>
</context>
<context>
    <name>waymark::MaturityPage</name>
    <message>
        <source>No curves by number of categories</source>
        <translation>Sem curvas por número de categorias</translation>
    </message>
    <message>
        <source>No maturity in this framework</source>
        <translation>Não há maturidade nesta estrutura</translation>
    </message>
    <message>
        <source>Mapping of features to categories</source>
        <translation>Mapeamento de recursos para categorias</translation>
    </message>
    <message>
        <source>Delimited text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Texto delimitado (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>How broadly do customers use the product, and does breadth mark those who stay?</source>
        <translation>Com que amplitude os clientes usam o produto, e a amplitude marca os que ficam?</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>Adicionar categoria…</translation>
    </message>
    <message>
        <source>First category</source>
        <translation>Primeira categoria</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Não se sabe de ninguém que saiu</translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneDefinition</name>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>day %1 (window end)</source>
        <translation>dia %1 (fim da janela)</translation>
    </message>
    <message>
        <source>plateau %1–%2</source>
        <translation>platô %1–%2</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Avaliado em</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation>alterada</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Revert to the saved version</source>
        <translation>Reverter à versão salva</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizonte</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>dias</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Customers are compared from this day on, by what they had reached before it</source>
        <translation>Os clientes são comparados deste dia em diante, pelo que alcançaram antes dele</translation>
    </message>
    <message>
        <source>Landmark day</source>
        <translation>Dia de referência</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day</extracomment>
        <translation>dia </translation>
    </message>
    <message>
        <source>by who afterwards</source>
        <translation>por quem depois</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>outcome</comment>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>outcome: reaches the next milestone</comment>
        <translation>Avança</translation>
    </message>
    <message>
        <source>Expands</source>
        <comment>outcome</comment>
        <translation>Expande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Still a customer at the horizon; reaches the next milestone; or buys more, between landmark and horizon</source>
        <translation>Ainda cliente no horizonte; alcança o próximo marco; ou compra mais, entre o dia de referência e o horizonte</translation>
    </message>
    <message>
        <source>No milestone of the framework follows this one</source>
        <translation>Nenhum marco da estrutura vem depois deste</translation>
    </message>
    <message>
        <source>Begins where half of the customers stand: a place to start from, not a finding</source>
        <translation>Começa onde está metade dos clientes: um ponto de partida, não uma conclusão</translation>
    </message>
</context>
<context>
    <name>waymark::MilestoneSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those whose window is over reached it</source>
        <translation>Entre os de janela encerrada, %1 alcançaram o marco</translation>
    </message>
    <message>
        <source>at day %1</source>
        <translation>no dia %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>Reached, of %1</source>
        <translation>Alcançado, de %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Still active if reached</source>
        <translation>Ainda ativos, se alcançado</translation>
    </message>
    <message>
        <source>Still customers if reached</source>
        <translation>Ainda clientes, se alcançado</translation>
    </message>
    <message>
        <source>Still active if not</source>
        <translation>Ainda ativos, se não</translation>
    </message>
    <message>
        <source>Still customers if not</source>
        <translation>Ainda clientes, se não</translation>
    </message>
    <message>
        <source>Go on if reached</source>
        <comment>to the next milestone</comment>
        <translation>Avançam se alcançado</translation>
    </message>
    <message>
        <source>Go on if not</source>
        <comment>to the next milestone</comment>
        <translation>Avançam se não</translation>
    </message>
    <message>
        <source>Expand if reached</source>
        <translation>Expandem se alcançado</translation>
    </message>
    <message>
        <source>Expand if not</source>
        <translation>Expandem se não</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>Quem alcança</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>now</source>
        <comment>head of a column: the definition as it stands</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Not reached yet, and the window is still open</source>
        <translation>Ainda não alcançado, e a janela segue aberta</translation>
    </message>
    <message>
        <source>Reached early</source>
        <translation>Alcançado cedo</translation>
    </message>
    <message>
        <source>Reached, but the window is still open: in no percentage</source>
        <translation>Alcançado, mas a janela segue aberta: fora dos percentuais</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Saiu cedo</translation>
    </message>
    <message>
        <source>Left before a window that is still open: in no percentage</source>
        <translation>Saiu com a janela ainda aberta: fora dos percentuais</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
    <message>
        <source>Of the two shares above</source>
        <translation>Das duas parcelas acima</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>The share of those who reached it as a multiple of everybody&apos;s</source>
        <translation>A parcela de quem alcançou como múltiplo da de todos</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Razão de riscos</translation>
    </message>
    <message>
        <source>Of leaving, from the landmark on: below 1, those who reached it leave more slowly</source>
        <translation>De saída, a partir do dia de referência: abaixo de 1, quem alcançou sai mais devagar</translation>
    </message>
    <message>
        <source>Youden J</source>
        <translation>J de Youden</translation>
    </message>
    <message>
        <source>Sensitivity + specificity - 1: 0 says nothing, 1 tells them apart without fail</source>
        <translation>Sensibilidade + especificidade - 1: 0 não diz nada, 1 separa sem falhar</translation>
    </message>
    <message>
        <source>Of the %1 whose day %2 has passed. The curves, and the sentence that reads them, follow all %3 from the landmark on.</source>
        <extracomment>%1, %3: numbers of customers; %2: the horizon. Why figures beside each other differ.</extracomment>
        <translation>Dos %1 cujo dia %2 já passou. As curvas, e a frase que as lê, seguem todos os %3 a partir do dia de referência.</translation>
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
        <translation>início</translation>
    </message>
    <message>
        <source>Computing the first curve</source>
        <translation>Calculando a primeira curva</translation>
    </message>
    <message>
        <source>The framework has no rule for this milestone.</source>
        <translation>A estrutura não tem regra para este marco.</translation>
    </message>
    <message>
        <source>Add it to the framework</source>
        <translation>Adicioná-lo à estrutura</translation>
    </message>
    <message>
        <source>Open framework…</source>
        <translation>Abrir estrutura…</translation>
    </message>
    <message>
        <source>The landmark lies inside the window</source>
        <translation>O dia de referência está dentro da janela</translation>
    </message>
    <message>
        <source>Use the window&apos;s end</source>
        <translation>Usar o fim da janela</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada para comparar ainda</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Não é possível calcular</translation>
    </message>
    <message>
        <source>A month without usage data</source>
        <translation>Um mês sem dados de uso</translation>
    </message>
    <message numerus="yes">
        <source>The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.</source>
        <translation>
            <numerusform>A janela de %Ln cliente passa por ele. Ausente não é zero: os números podem estar baixos demais.</numerusform>
            <numerusform>A janela de %Ln clientes passa por ele. Ausente não é zero: os números podem estar baixos demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count in total, not per seat</source>
        <translation>Contar no total, não por licença</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Não se sabe de ninguém que saiu</translation>
    </message>
</context>
<context>
    <name>waymark::MissingDataBand</name>
    <message>
        <source>setup, activation and maturity</source>
        <translation>configuração, ativação e maturidade</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>utilização</translation>
    </message>
    <message>
        <source>who left</source>
        <translation>quem saiu</translation>
    </message>
    <message>
        <source>who fell asleep, and period retention</source>
        <translation>quem ficou inativo e a retenção por período</translation>
    </message>
    <message>
        <source>expansion and revenue</source>
        <translation>expansão e receita</translation>
    </message>
    <message>
        <source>usage, for the milestones</source>
        <translation>uso, para os marcos</translation>
    </message>
    <message>
        <source>subscriptions with seats, for utilization per seat, expansion and revenue</source>
        <translation>assinaturas com licenças, para utilização por licença, expansão e receita</translation>
    </message>
    <message>
        <source>churn dates, or subscriptions with their ends, for who left</source>
        <translation>datas de cancelamento, ou assinaturas com seu término, para saber quem saiu</translation>
    </message>
    <message>
        <source>Nothing can be measured yet.</source>
        <extracomment>%1: things that can be measured</extracomment>
        <translation>Nada pode ser medido ainda.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>Medido agora: %1.</translation>
    </message>
    <message>
        <source>To import: %1.</source>
        <extracomment>%1: tables or columns, and what they are for</extracomment>
        <translation>A importar: %1.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of a message</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>subscriptions with seats</source>
        <translation>assinaturas com licenças</translation>
    </message>
    <message>
        <source>churn dates</source>
        <translation>datas de cancelamento</translation>
    </message>
    <message>
        <source>Not in this store: %1</source>
        <extracomment>%1: tables or columns</extracomment>
        <translation>Faltam nesta base: %1</translation>
    </message>
</context>
<context>
    <name>waymark::OverlapChoice</name>
    <message>
        <source>Days that both the store and the files hold</source>
        <translation>Dias que estão na base e nos arquivos</translation>
    </message>
    <message>
        <source>Days that are stored already, both totals by month</source>
        <translation>Dias que já estão na base, os dois totais por mês</translation>
    </message>
</context>
<context>
    <name>waymark::PeriodPanel</name>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>No período</translation>
    </message>
    <message>
        <source>Unbounded</source>
        <translation>Ou depois</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Tipo de período</translation>
    </message>
    <message>
        <source>Days of a period</source>
        <translation>Dias de um período</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Até o dia</translation>
    </message>
</context>
<context>
    <name>waymark::PictureCard</name>
    <message>
        <source>Title of the chart</source>
        <translation>Título do gráfico</translation>
    </message>
    <message>
        <source>Double click to change it</source>
        <translation>Clique duas vezes para alterar</translation>
    </message>
    <message>
        <source>Note under the chart</source>
        <translation>Nota abaixo do gráfico</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiar o gráfico</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Desenho (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Documento (PDF)…</translation>
    </message>
    <message>
        <source>Data (CSV)…</source>
        <translation>Dados (CSV)…</translation>
    </message>
    <message>
        <source>Title and note</source>
        <translation>Título e nota</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Alterar o título</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Standard title, no note</source>
        <translation>Título padrão, sem nota</translation>
    </message>
    <message>
        <source>%1: there is nothing to show yet</source>
        <comment>%1: what a button does</comment>
        <translation>%1: ainda não há o que mostrar</translation>
    </message>
</context>
<context>
    <name>waymark::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>waymark::ReadingModel</name>
    <message>
        <source>rejected: cannot be read</source>
        <translation>rejeitado: não pode ser lido</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>O que está lá</translation>
    </message>
    <message>
        <source>Read as</source>
        <comment>a value</comment>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>dia ou mês primeiro?</translation>
    </message>
</context>
<context>
    <name>waymark::ReadingPanel</name>
    <message>
        <source>choose…</source>
        <comment>the order of day and month</comment>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>como o arquivo mostra</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dia primeiro</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mês primeiro</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>a time zone</comment>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>UTC, as nothing else is said</source>
        <translation>UTC, pois nada mais foi dito</translation>
    </message>
    <message>
        <source>In the whole file</source>
        <translation>No arquivo inteiro</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026</source>
        <translation>Datas como 03/04/2026</translation>
    </message>
    <message>
        <source>Pattern of the dates, where they are written otherwise</source>
        <translation>Padrão das datas, se escritas de outro modo</translation>
    </message>
    <message>
        <source>Time zone in which a day begins</source>
        <translation>Fuso horário em que o dia começa</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Feature of every row</source>
        <translation>Recurso de todas as linhas</translation>
    </message>
    <message>
        <source>The amount is for one seat</source>
        <translation>O valor é por licença</translation>
    </message>
    <message>
        <source>point, 12.50</source>
        <translation>ponto, 12.50</translation>
    </message>
    <message>
        <source>comma, 12,50</source>
        <translation>vírgula, 12,50</translation>
    </message>
</context>
<context>
    <name>waymark::RecipeDialog</name>
    <message>
        <source>Write it as a file too, for waymark-cli import --mapping</source>
        <translation>Gravar também como arquivo, para waymark-cli import --mapping</translation>
    </message>
    <message>
        <source>Keep as recipe</source>
        <translation>Guardar como receita</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nome da receita</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recipe</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waymark::RetentionCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar em tabela</translation>
    </message>
    <message>
        <source>Customers must live long enough to reach the milestone, so the reached group looks better.</source>
        <translation>Só alcança o marco quem permanece tempo suficiente, por isso o grupo que o alcançou parece melhor.</translation>
    </message>
    <message>
        <source>Of its %1 points at day %2, %3 are left from the landmark.</source>
        <comment>%1: the naive difference; %3: the difference by landmark analysis</comment>
        <translation>Dos %1 pontos dela no dia %2, restam %3 a partir do dia de referência.</translation>
    </message>
    <message>
        <source>The naive curve is biased</source>
        <translation>A curva ingênua é enviesada</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the naive curve</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>Faixa de 95%</translation>
    </message>
    <message>
        <source>Marks where customers were last seen</source>
        <comment>censor marks on a curve</comment>
        <translation>Marcas da última observação dos clientes</translation>
    </message>
    <message>
        <source>Naive curve from signup</source>
        <translation>Curva ingênua desde o cadastro</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
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
        <translation>linear</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>Retention as a table</source>
        <translation>Retenção em tabela</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
</context>
<context>
    <name>waymark::RetentionPage</name>
    <message>
        <source>Retention of all customers</source>
        <extracomment>The title of a chart; %1: what makes the cohorts (&quot;plan&quot;)</extracomment>
        <translation>Retenção de todos os clientes</translation>
    </message>
    <message>
        <source>Retention by %1</source>
        <translation>Retenção por %1</translation>
    </message>
    <message>
        <source>Customers must live long enough to reach a milestone, so those who did look better.</source>
        <translation>Os clientes precisam durar o bastante para alcançar um marco, por isso quem alcançou parece melhor.</translation>
    </message>
    <message>
        <source>Of its %1 points at day %2, %3 are left from the landmark.</source>
        <comment>%1: the naive difference; %3: the difference by landmark analysis</comment>
        <translation>Dos seus %1 pontos no dia %2, restam %3 a partir do dia de referência.</translation>
    </message>
    <message>
        <source>The naive curve is biased</source>
        <translation>A curva ingênua é enviesada</translation>
    </message>
    <message>
        <source>Computing the curves</source>
        <translation>Calculando as curvas</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Não se sabe de ninguém que saiu</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>This cannot be measured yet</source>
        <translation>Isto ainda não pode ser medido</translation>
    </message>
    <message>
        <source>The landmark is too early</source>
        <translation>O dia de referência é cedo demais</translation>
    </message>
    <message>
        <source>Use the earliest day</source>
        <translation>Usar o primeiro dia possível</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Isto não pode ser calculado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Who stays, and how sure is the difference?</source>
        <translation>Quem fica, e quão certa é a diferença?</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansão</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRR e GRR</translation>
    </message>
    <message>
        <source>Period retention</source>
        <translation>Retenção por período</translation>
    </message>
    <message>
        <source>Kinds of retention</source>
        <translation>Tipos de retenção</translation>
    </message>
</context>
<context>
    <name>waymark::RunStep</name>
    <message>
        <source>The first rows follow.</source>
        <translation>As primeiras linhas vêm em seguida.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>rows</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>O que foi importado</translation>
    </message>
</context>
<context>
    <name>waymark::SaveVersionDialog</name>
    <message>
        <source>Save version %1</source>
        <translation>Salvar versão %1</translation>
    </message>
    <message>
        <source>What has changed, and why?</source>
        <translation>O que mudou e por quê?</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Salvar versão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waymark::SegmentBar</name>
    <message>
        <source>Only customers with %1; click to change</source>
        <translation>Apenas clientes com %1; clique para mudar</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Look at some customers only</source>
        <translation>Ver apenas alguns clientes</translation>
    </message>
</context>
<context>
    <name>waymark::SegmentPopup</name>
    <message>
        <source>Only these</source>
        <translation>Apenas estes</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>Todos menos estes</translation>
    </message>
    <message>
        <source>Only these or all but these</source>
        <translation>Apenas estes ou todos menos estes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Buscar nos valores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Remover o filtro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>waymark::SetupDefinition</name>
    <message numerus="yes">
        <source>of %Ln step(s)</source>
        <extracomment>after a number: &quot;6 of 8 steps&quot;</extracomment>
        <translation>
            <numerusform>de %Ln etapa</numerusform>
            <numerusform>de %Ln etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup is reached with at least</source>
        <translation>A configuração é alcançada com pelo menos</translation>
    </message>
    <message>
        <source>within the first</source>
        <extracomment>followed by a number of days</extracomment>
        <translation>nos primeiros</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a spin box</comment>
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>waymark::SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Which first steps mark the customers who reach first value?</source>
        <translation>Quais primeiras etapas marcam os clientes que chegam ao primeiro valor?</translation>
    </message>
    <message>
        <source>No setup in this framework</source>
        <translation>Sem configuração nesta estrutura</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primeira etapa</translation>
    </message>
</context>
<context>
    <name>waymark::SetupStepEditor</name>
    <message>
        <source>What completes “%1”</source>
        <translation>O que completa “%1”</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hipótese</translation>
    </message>
    <message>
        <source>Hypothesis of the step</source>
        <translation>Hipótese da etapa</translation>
    </message>
    <message>
        <source>Who believes in it, from which interview?</source>
        <translation>Quem acredita nisso, de qual entrevista?</translation>
    </message>
</context>
<context>
    <name>waymark::SetupStepsCard</name>
    <message>
        <source>The table of everybody is biased</source>
        <translation>A tabela de todos é enviesada</translation>
    </message>
    <message>
        <source>Who left early neither did the step nor activated, so a step without any effect shows a gap.</source>
        <translation>Quem saiu cedo não fez a etapa nem ativou, então uma etapa sem efeito algum mostra uma diferença.</translation>
    </message>
    <message>
        <source>The steps cannot be compared</source>
        <translation>As etapas não podem ser comparadas</translation>
    </message>
    <message>
        <source>done within %1 days against activated by day %2</source>
        <translation>feitas em %1 dias frente a ativados até o dia %2</translation>
    </message>
    <message>
        <source>%1 had activated before the window ended</source>
        <translation>%1 já tinham ativado antes do fim da janela</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Change the count…</source>
        <translation>Mudar a contagem…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Remover a etapa</translation>
    </message>
    <message>
        <source>Steps against activation</source>
        <translation>Etapas frente à ativação</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Everybody, those who activated early too (biased)</source>
        <translation>Todos, também quem ativou cedo (enviesado)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar uma etapa</translation>
    </message>
    <message>
        <source>Setup steps</source>
        <translation>Etapas de configuração</translation>
    </message>
    <message>
        <source>Drag rows to order them, Del removes a step, F2 renames it</source>
        <translation>Arraste as linhas para ordenar, Del remove uma etapa, F2 a renomeia</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Difference, points, 95% interval</source>
        <translation>Diferença, pontos, intervalo de 95%</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
</context>
<context>
    <name>waymark::ShareBar</name>
    <message>
        <source>Reached %1, not reached %2, pending %3, unknown %4</source>
        <translation>Alcançado %1, não alcançado %2, pendente %3, desconhecido %4</translation>
    </message>
</context>
<context>
    <name>waymark::StartFigure</name>
    <message>
        <source>Still customers</source>
        <translation>Ainda clientes</translation>
    </message>
    <message>
        <source>Days since signup</source>
        <translation>Dias desde o cadastro</translation>
    </message>
    <message>
        <source>An example: the further customers have come, the longer they stay</source>
        <translation>Um exemplo: quanto mais longe os clientes chegaram, mais tempo permanecem</translation>
    </message>
</context>
<context>
    <name>waymark::StartPage</name>
    <message>
        <source>file not found</source>
        <translation>arquivo não encontrado</translation>
    </message>
    <message>
        <source>Find the level of use that marks the customers who stay, and agree on it as your milestones.</source>
        <translation>Encontre o nível de uso que distingue os clientes que permanecem e combine com a equipe os marcos.</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>A helpdesk software company with two years of use. Its effects are planted, so you can check what the charts say.</source>
        <translation>Uma empresa de software de helpdesk com dois anos de uso. Os efeitos são plantados, para conferir o que os gráficos dizem.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir a empresa de exemplo</translation>
    </message>
    <message>
        <source>Your own exports</source>
        <translation>Dados próprios</translation>
    </message>
    <message>
        <source>Accounts and usage, subscriptions if you have them. Rows that cannot be used are listed with their reason.</source>
        <translation>Contas e uso; assinaturas, se houver. As linhas que não puderem ser usadas são listadas com o motivo.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Open other…</source>
        <comment>another store</comment>
        <translation>Abrir outra…</translation>
    </message>
    <message>
        <source>Stores you open are listed here.</source>
        <translation>As bases abertas aparecem aqui.</translation>
    </message>
    <message>
        <source>Four milestones, checked against retention</source>
        <translation>Quatro marcos, conferidos com a retenção</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturidade</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>Nenhum marco</translation>
    </message>
    <message>
        <source>the steps that make the product work</source>
        <translation>as etapas que fazem o produto funcionar</translation>
    </message>
    <message>
        <source>first value: enough use in the first weeks</source>
        <translation>primeiro valor: uso suficiente nas primeiras semanas</translation>
    </message>
    <message>
        <source>steady use for each seat bought</source>
        <translation>uso constante por licença adquirida</translation>
    </message>
    <message>
        <source>mature use in several areas of the product</source>
        <translation>uso maduro em várias áreas do produto</translation>
    </message>
    <message>
        <source>customers who have reached none of them</source>
        <translation>clientes que não alcançaram nenhum deles</translation>
    </message>
    <message>
        <source>Drop CSV, TSV or JSON files anywhere in the window</source>
        <translation>Solte arquivos CSV, TSV ou JSON em qualquer parte da janela</translation>
    </message>
    <message>
        <source>An example: who stays, by the furthest milestone reached</source>
        <translation>Um exemplo: quem permanece, pelo marco mais avançado alcançado</translation>
    </message>
    <message>
        <source>Read the guide (F1)</source>
        <translation>Ler o guia (F1)</translation>
    </message>
</context>
<context>
    <name>waymark::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waymark::StatusLine</name>
    <message>
        <source>Opening the store</source>
        <translation>Abrindo a base</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Criando a empresa de exemplo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Nenhum dado aberto</translation>
    </message>
    <message>
        <source>%1 of %2 customers in view</source>
        <translation>%1 de %2 clientes à vista</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>dados até %1</translation>
    </message>
    <message numerus="yes">
        <source>data to %1, %Ln day(s) old</source>
        <translation>
            <numerusform>dados até %1, há %Ln dia</numerusform>
            <numerusform>dados até %1, há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Verificando arquivos</translation>
    </message>
    <message>
        <source>Taking the latest import back</source>
        <translation>Desfazendo a última importação</translation>
    </message>
</context>
<context>
    <name>waymark::SweepCard</name>
    <message>
        <source>No thresholds to compare</source>
        <translation>Nenhum limite a comparar</translation>
    </message>
    <message>
        <source>eligible n = %1</source>
        <translation>elegíveis n = %1</translation>
    </message>
    <message>
        <source>days %1 to %2</source>
        <translation>dias %1 a %2</translation>
    </message>
    <message>
        <source>resampling follows</source>
        <translation>reamostragem a seguir</translation>
    </message>
    <message>
        <source>%1 resamples</source>
        <translation>%1 reamostragens</translation>
    </message>
    <message>
        <source>%1 of the search</source>
        <comment>%1: a p value, &quot;p = 0.005&quot;</comment>
        <translation>%1 da busca</translation>
    </message>
    <message>
        <source>no threshold stands out</source>
        <translation>nenhum limite se destaca</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Where to put the threshold</source>
        <translation>Onde colocar o limite</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>Limite: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and all of them do the same.</source>
        <translation>
            <numerusform>%Ln cliente pode ser avaliado no horizonte, e todos fazem o mesmo.</numerusform>
            <numerusform>%Ln clientes podem ser avaliados no horizonte, e todos fazem o mesmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Alcançam</translation>
    </message>
    <message>
        <source>If reached</source>
        <translation>Se alcançado</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Se não</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferença, pontos</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Whom it reaches against what it separates</source>
        <translation>Quem alcança frente ao que separa</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>Thresholds as a table</source>
        <translation>Limites em tabela</translation>
    </message>
    <message>
        <source>No customer can be judged at the horizon yet.</source>
        <translation>Nenhum cliente pode ser avaliado no horizonte ainda.</translation>
    </message>
    <message>
        <source>no threshold separates beyond chance: %1 of the search</source>
        <comment>%1: a p value, &quot;p = 0.300&quot;</comment>
        <translation>nenhum limite separa além do acaso: %1 da busca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be judged at the horizon, and the same became of all of them.</source>
        <translation>
            <numerusform>%Ln cliente pode ser avaliado no horizonte: não há com quem comparar.</numerusform>
            <numerusform>%Ln clientes podem ser avaliados no horizonte, e com todos aconteceu o mesmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>resampling was stopped</source>
        <translation>reamostragem interrompida</translation>
    </message>
    <message>
        <source>Resample after all</source>
        <extracomment>after it was stopped</extracomment>
        <translation>Reamostrar mesmo assim</translation>
    </message>
</context>
<context>
    <name>waymark::SweepChart</name>
    <message>
        <source>Thresholds compared</source>
        <translation>Limites comparados</translation>
    </message>
    <message>
        <source>The line stands at %1. %2</source>
        <translation>A linha está em %1. %2</translation>
    </message>
</context>
<context>
    <name>waymark::TableCard</name>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
</context>
<context>
    <name>waymark::TimePopup</name>
    <message>
        <source>As of</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Judged at, on every page</source>
        <translation>Avaliado em, em todas as páginas</translation>
    </message>
    <message>
        <source>The data&apos;s last day</source>
        <translation>Último dia dos dados</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Data de referência dos dados</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizonte</translation>
    </message>
    <message>
        <source>Landmark day of every page</source>
        <translation>Dia de referência de todas as páginas</translation>
    </message>
    <message>
        <source>Horizon of every page</source>
        <translation>Horizonte de todas as páginas</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day</extracomment>
        <translation>dia </translation>
    </message>
    <message>
        <source>as each page has it</source>
        <translation>como em cada página</translation>
    </message>
    <message>
        <source>as the framework has it</source>
        <translation>como na estrutura</translation>
    </message>
</context>
<context>
    <name>waymark::TopBar</name>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>the version of a framework</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ainda não salva</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Salvar versão…</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the framework differs from its saved version</comment>
        <translation>alterada</translation>
    </message>
    <message>
        <source>As-of date, landmark and horizon of every page</source>
        <translation>Data dos dados, dia de referência e horizonte de todas as páginas</translation>
    </message>
    <message>
        <source>landmark %1</source>
        <translation>dia de referência: %1</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>horizonte %1</translation>
    </message>
    <message>
        <source>Compare with the saved version</source>
        <translation>Comparar com a versão salva</translation>
    </message>
    <message>
        <source>Changed: compare with the saved version</source>
        <translation>Alterada: comparar com a versão salva</translation>
    </message>
</context>
<context>
    <name>waymark::TrendCard</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Ainda não há o que desenhar</translation>
    </message>
    <message>
        <source>No value is known in the time shown.</source>
        <translation>Nenhum valor é conhecido no período mostrado.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabela</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>Faixa de 95%</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>Annotate %1…</source>
        <extracomment>A menu entry; %1: a month</extracomment>
        <translation>Anotar %1…</translation>
    </message>
    <message>
        <source>Annotate a date…</source>
        <translation>Anotar uma data…</translation>
    </message>
    <message>
        <source>Change “%1”, %2…</source>
        <extracomment>A menu entry; %1: what happened, %2: when</extracomment>
        <translation>Alterar “%1”, %2…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotações</translation>
    </message>
</context>
<context>
    <name>waymark::UtilizationDefinition</name>
    <message>
        <source>%1 per seat</source>
        <translation>%1 por licença</translation>
    </message>
    <message>
        <source>A customer makes use of the product with at least</source>
        <translation>Um cliente faz uso do produto com pelo menos</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Por licença</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Per seat or in total</source>
        <translation>Por licença ou no total</translation>
    </message>
    <message>
        <source>Per seat is fair to small and to large customers</source>
        <translation>Por licença é justo com clientes pequenos e grandes</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Mês do calendário</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>months in a row</source>
        <translation>meses seguidos</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>Meses seguidos</translation>
    </message>
</context>
<context>
    <name>waymark::UtilizationPage</name>
    <message>
        <source>Utilization</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>How much use for their size marks the customers who stay?</source>
        <translation>Quanto uso, para o seu tamanho, marca os clientes que ficam?</translation>
    </message>
    <message>
        <source>No utilization in this framework</source>
        <translation>Sem utilização nesta estrutura</translation>
    </message>
    <message>
        <source>Today&apos;s seats stand for the past</source>
        <translation>As licenças de hoje valem para o passado</translation>
    </message>
    <message>
        <source>Nearly all customers have a single subscription row, so use per seat of earlier months is by the seats they have now.</source>
        <translation>Quase todos os clientes têm uma única linha de assinatura, então o uso por licença dos meses anteriores usa as licenças de hoje.</translation>
    </message>
    <message>
        <source>This area cannot be measured</source>
        <translation>Esta área não pode ser medida</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>O marco</translation>
    </message>
    <message>
        <source>Product areas</source>
        <translation>Áreas do produto</translation>
    </message>
    <message>
        <source>Utilization and product areas</source>
        <translation>Utilização e áreas do produto</translation>
    </message>
</context>
</TS>
