#pragma once

#include "ui/pages/milestone/milestone_workbench.h"
#include "ui/session/questions/utilization_question.h"

class QStackedWidget;
class QTabBar;

namespace waymark {

class AreasCard;
class BandsCard;
class TrendCard;
class UtilizationDefinition;

/// How much use for their size marks the customers who stay.
class UtilizationPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    UtilizationPage(Session &session, QWidget *parent);
    UtilizationDefinition *definition() const { return m_definition; }

    void showDefinition() override;
    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    PicturePointer picture() const override;
    BandsCard *bands() const { return m_bands; }
    AreasCard *areas() const { return m_areas; }
    /// The months of the selected area.
    TrendCard *areaMonths() const { return m_areaMonths; }
    /// The milestone; the product areas.
    QTabBar *tabs() const { return m_tabs; }

protected:
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;
    void showView(const std::shared_ptr<const MilestoneView> &view) override;
    void retranslate() override;
    void arrangeCards(QVBoxLayout *column) override;

private:
    void showFinding();
    void showSoon();
    void showAreas();
    void showAreaMonths();

    UtilizationDefinition *m_definition;
    MessageBand *m_seats; ///< today's seats stand for the past
    BandsCard *m_bands;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    AreasCard *m_areas;
    TrendCard *m_areaMonths;
    std::shared_ptr<const UtilizationSweep> m_soon;
    Framework m_soonOf;               ///< what it was computed from
    std::optional<Error> m_soonError; ///< why there is none
    bool m_soonIsShown = false;
    bool m_areasAreStale = true; ///< not drawn since they changed
};

} // namespace waymark
