#pragma once

#include <memory>
#include <optional>

#include "core/analysis/features/feature_benchmark.h"
#include "ui/models/feature_rows.h"
#include "ui/pages/page.h"
#include "ui/session/questions/ranking_question.h"
#include "ui/session/session.h"

class QDoubleSpinBox;
class QMenu;
class QPushButton;

namespace waymark {

class ChartCard;
class FeatureMapChart;
class FeaturesTable;
class FindingCard;
class MappingRemarks;
class MessageBand;
class PageHeader;
class StatePanel;

/// Which early use says who stays, without everybody or only a premium few having it.
class FeaturesPage : public Page {
    Q_OBJECT

public:
    FeaturesPage(Session &session, QWidget *parent);

    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    void setStopped() override;
    PicturePointer picture() const override;

    FeatureMapChart *map() const { return m_map; }
    FeaturesTable *table() const { return m_table; }
    MappingRemarks *remarks() const { return m_remarks; }
    FindingCard *finding() const { return m_finding; }
    MessageBand *stale() const { return m_stale; }
    QPushButton *runButton() const { return m_run; }
    const BenchmarkLimits &limits() const { return m_limits; }
    /// As the zones are dragged, or typed in the menu.
    void setLimits(const BenchmarkLimits &limits);
    /// Another forest, of what framework and options are now.
    void runAgain();
    /// Takes dormancy for leaving, where nobody is known to have left, and ranks by it.
    void countDormancy();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEvidence();
    void buildZones();
    void connectParts();
    void place(const QStringList &features, const QString &category, FeatureLevel level);
    void select(const QString &key);
    /// Clears a filter that matches nobody.
    void lookAtEverybody();
    bool isShown() const;
    void redraw();
    void drawRanking();
    void drawState();
    void drawStaleness();
    void showLimits();
    FeatureRowsContext context() const;
    QString definitionText() const;
    void retranslate();

    Session &m_session;
    std::shared_ptr<const RankingQuestion> m_question;
    std::shared_ptr<const FeatureRanking> m_ranking;
    std::shared_ptr<const Dataset> m_dataset;
    std::optional<Error> m_error;
    BenchmarkLimits m_limits;
    bool m_busy = false, m_cancelled = false;
    bool m_nobody = false; ///< the filter matches no customer
    QString m_path;        ///< of the store
    PageHeader *m_header;
    QPushButton *m_zones, *m_run;
    FindingCard *m_finding;
    MessageBand *m_stale;
    FeatureMapChart *m_map;
    ChartCard *m_card;
    FeaturesTable *m_table;
    MappingRemarks *m_remarks;
    QDoubleSpinBox *m_niche = nullptr, *m_ubiquitous = nullptr, *m_concentration = nullptr, *m_holding = nullptr;
    QWidget *m_zonesBody = nullptr;
};

} // namespace waymark
