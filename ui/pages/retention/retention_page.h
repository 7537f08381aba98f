#pragma once

#include <memory>
#include <optional>

#include "core/analysis/journey/cohort_view.h"
#include "core/base/error.h"
#include "ui/charts/survival/retention_figures.h"
#include "ui/pages/page.h"
#include "ui/session/questions/cohort_question.h"
#include "ui/session/session.h"

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace waymark {

class CohortCard;
class CohortPanel;
class FindingCard;
class GridCard;
class MessageBand;
class PageHeader;
class StatePanel;
class TableCard;
class TrendCard;

/// Who stays, grows and comes back: any cohorts, by any clock.
class RetentionPage : public Page {
    Q_OBJECT

public:
    enum class Tab { Retention, Expansion, Revenue, Periods };

    RetentionPage(Session &session, QWidget *parent);

    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    PicturePointer picture() const override;

    void showTab(Tab tab);
    CohortPanel *panel() const { return m_panel; }
    QTabBar *tabs() const { return m_tabs; }
    MessageBand *naiveWarning() const { return m_naive; }
    FindingCard *finding() const { return m_finding; }
    CohortCard *curves() const { return m_curves; }
    TableCard *compared() const { return m_compared; }
    TableCard *pairs() const { return m_pairs; }
    TrendCard *expansion() const { return m_expansion; }
    TrendCard *netRevenue() const { return m_net; }
    TrendCard *grossRevenue() const { return m_gross; }
    TableCard *revenue() const { return m_revenue; }
    TrendCard *periods() const { return m_periods; }
    GridCard *triangle() const { return m_triangle; }
    StatePanel *state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildRevenue();
    QWidget *buildEvidence();
    QWidget *tabPage(std::initializer_list<QWidget *> cards);
    void connectParts();
    void connectState();
    void retranslate();
    void ask();
    void redraw();
    void drawRetention(const ChartWords &words);
    void drawExpansion(const ChartWords &words);
    void drawPeriods(const ChartWords &words);
    bool isNobodyInView() const;
    bool isAnswered() const;
    void drawState();
    void showNaiveWarning();
    void showCards();
    ChartWords words() const;

    Session &m_session;
    std::shared_ptr<const CohortQuestion> m_question;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const CohortView> m_view;
    std::optional<Error> m_error;
    PageHeader *m_header;
    CohortPanel *m_panel;
    FindingCard *m_finding;
    MessageBand *m_naive;
    QTabBar *m_tabs;
    QVBoxLayout *m_pages; ///< of the tabs, and the state in their place: one is visible
    CohortCard *m_curves;
    TableCard *m_compared, *m_pairs;
    TrendCard *m_expansion, *m_net, *m_gross;
    TableCard *m_revenue;
    TrendCard *m_periods;
    GridCard *m_triangle;
    StatePanel *m_state;
};

} // namespace waymark
