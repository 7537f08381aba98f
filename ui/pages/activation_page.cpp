#include "ui/pages/activation_page.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/charts/activation_figure.h"
#include "ui/charts/survival_chart.h"
#include "ui/controls/message_band.h"
#include "ui/pages/activation_definition.h"
#include "ui/pages/activation_summary.h"
#include "ui/pages/finding_card.h"
#include "ui/pages/page_header.h"
#include "ui/pages/retention_card.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kPanelWidth = 304;
}

ActivationPage::ActivationPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_question(std::make_shared<MilestoneQuestion>())
    , m_header(new PageHeader(this))
    , m_definition(new ActivationDefinition(session.document(), this))
    , m_summary(new ActivationSummary(this))
    , m_finding(new FindingCard(this))
    , m_gap(new MessageBand(MessageBand::Kind::Warn, this))
    , m_retention(new RetentionCard(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildPanel());
    columns->addWidget(buildEvidence(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    connectParts();
    retranslate();
}

QWidget *ActivationPage::buildPanel()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("panel"));
    frame->setFixedWidth(kPanelWidth);
    auto *body = new QWidget(frame);
    body->setObjectName(QStringLiteral("panelbody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_definition);
    column->addWidget(m_summary);
    column->addStretch(1);
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return frame;
}

QWidget *ActivationPage::buildEvidence()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_gap);
    column->addWidget(m_retention, 1);
    m_gap->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

void ActivationPage::connectParts()
{
    connect(m_definition, &ActivationDefinition::landmarkChosen, &m_session.analysis(), &AnalysisSession::setLandmark);
    connect(m_retention, &RetentionCard::naiveToggled, this, [this](bool shown) {
        m_retention->setNaiveShown(shown);
        ask(shown, m_question->interval);
    });
    connect(m_retention, &RetentionCard::intervalChosen, this, [this](IntervalKind kind) { ask(m_question->naive, kind); });
    connect(m_retention, &RetentionCard::exportRequested, this, &Page::exportRequested);
    connect(m_retention->state(), &StatePanel::primaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::MilestoneMissing)
            emit openFrameworkRequested();
        else if (m_error && (m_error->code == ErrorCode::NoUsage || m_error->code == ErrorCode::StoreEmpty))
            emit importRequested();
    });
    connect(m_retention->state(), &StatePanel::secondaryClicked, this, [this] {
        if (m_error)
            QGuiApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

void ActivationPage::ask(bool naive, IntervalKind interval)
{
    if (naive == m_question->naive && interval == m_question->interval)
        return;
    auto question = std::make_shared<MilestoneQuestion>();
    question->naive = naive;
    question->interval = interval;
    m_question = std::move(question);
    emit questionChanged();
}

void ActivationPage::showDefinition()
{
    const auto &dataset = m_session.analysis().dataset();
    if (m_dataset != dataset) {
        m_dataset = dataset;
        m_result.reset();
        m_error.reset();
        redraw();
    }
    m_definition->setVisible(m_session.document().framework().activation.has_value());
    m_definition->showFramework(dataset, m_session.analysis().options().landmark);
}

void ActivationPage::setAnswer(Part, const AnswerPointer &answer)
{
    m_result = viewOf<ActivationView>(answer);
    if (m_result == nullptr)
        return;
    m_error.reset();
    m_definition->showLargestMeasure(m_result->largestMeasure);
    redraw();
}

void ActivationPage::setError(Part, const Error &error)
{
    m_result.reset();
    m_error = error;
    redraw();
}

void ActivationPage::setBusy(Part, bool busy) { m_retention->setBusy(busy); }

PicturePointer ActivationPage::picture() const { return m_retention->picture(); }

QString ActivationPage::savedName() const
{
    const int number = m_session.document().saved().number;
    return number > 0 ? QStringLiteral("v%1").arg(number) : tr("start", "what the framework began with");
}

void ActivationPage::redraw()
{
    m_summary->setVisible(m_result != nullptr);
    m_summary->setResult(m_result, savedName());
    m_finding->setVisible(m_result != nullptr);
    showGap();
    if (m_result != nullptr)
        drawResult();
    else
        drawState();
}

void ActivationPage::drawResult()
{
    m_finding->setFinding(findingOf(m_result->landmark, m_result->framework, *m_dataset));
    FigureWords words;
    words.counted = m_result->framework.activation ? countedText(*m_result->framework.activation, *m_dataset) : QString();
    words.finding = m_finding->headlineText();
    words.figuresLine = m_finding->figuresText();
    words.storeName = QString::fromStdString(m_dataset->storeName);
    words.frameworkName = frameworkText(m_result->framework, m_session.document().saved().number, m_result->saved.has_value());
    if (const auto &saved = m_session.document().saved().framework.activation)
        words.savedName = QStringLiteral("%1 (%2)").arg(savedName(), thresholdText(saved->threshold));
    m_retention->setResult(m_result, activationFigure(*m_result, words));
}

void ActivationPage::drawState()
{
    StatePanel *state = m_retention->state();
    if (!m_error) {
        state->setState(StatePanel::Kind::Loading, tr("Computing the first curve"), {});
        state->setProgress(-1.0);
    } else if (m_error->code == ErrorCode::MilestoneMissing) {
        state->setState(StatePanel::Kind::Empty, tr("No activation in this framework"),
                        tr("The framework has no rule for this milestone. Open one that has."), tr("Open framework\u2026"));
    } else if (m_error->code == ErrorCode::NoUsage || m_error->code == ErrorCode::StoreEmpty) {
        state->setState(StatePanel::Kind::Empty, tr("Nothing to compare yet"), errorText(*m_error), tr("Import files\u2026"));
    } else {
        state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), errorText(*m_error), {}, tr("Copy details"));
    }
    m_retention->showState();
}

void ActivationPage::showGap()
{
    const std::uint32_t inGap = m_result ? m_result->landmark.inGap : 0;
    m_gap->setVisible(inGap > 0);
    if (inGap > 0)
        m_gap->setText(tr("A month without usage data"),
                       tr("The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.", nullptr,
                          static_cast<int>(inGap)));
}

void ActivationPage::retranslate()
{
    m_header->setTexts(tr("Activation"), tr("How much early use marks the customers who stay?"));
    redraw();
}

void ActivationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
