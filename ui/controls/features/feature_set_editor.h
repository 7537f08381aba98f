#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/controls/features/feature_entry.h"

class QBoxLayout;
class QFrame;
class QToolButton;

namespace waymark {

class FeatureChip;
class FeatureList;
class FeatureWell;

/// The features that count for one rule (a setup step, Activation, Utilization, an area): as chips that are dropped here, taken out and
/// given a hypothesis, with the list of all features behind its button. It changes nothing by itself.
class FeatureSetEditor : public QWidget {
    Q_OBJECT

public:
    explicit FeatureSetEditor(QWidget *parent = nullptr);

    /// Every feature of the store, with those of the set marked as assigned.
    void setCatalogue(std::vector<FeatureEntry> entries);
    void setFeatures(std::vector<PlacedFeature> features);
    /// What the set is of, for a screen reader and for what is dropped: "Activation".
    void setPurpose(const QString &purpose);
    void setOrigin(const std::string &origin);
    /// Where there is more width than height the button stands at the right, else below.
    void setButtonBeside(bool beside);

    FeatureWell *well() const { return m_well; }
    QToolButton *addButton() const { return m_add; }
    /// The list that the button opens; nullptr while it is closed.
    FeatureList *openList() const { return m_list; }

signals:
    void addRequested(const std::vector<std::string> &features);
    void removeRequested(const std::vector<std::string> &features);
    void hypothesisChanged(const std::string &feature, const QString &hypothesis);

protected:
    /// The list is opened, or open while the set changes: the time to set the catalogue.
    virtual void bringCatalogue() {}
    void changeEvent(QEvent *event) override;

private:
    void openPicker();
    void add(const std::vector<std::string> &features);
    void remove(const std::vector<std::string> &features);
    void showMenu(FeatureChip *chip, const QPoint &at);
    void editFeature(FeatureChip *chip);
    void retranslate();

    std::vector<FeatureEntry> m_entries;
    std::vector<PlacedFeature> m_features;
    QString m_purpose;
    QBoxLayout *m_layout;
    FeatureWell *m_well;
    QToolButton *m_add;
    FeatureList *m_list = nullptr;
};

} // namespace waymark
