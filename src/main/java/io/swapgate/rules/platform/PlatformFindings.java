package io.swapgate.rules.platform;

import io.swapgate.rules.Finding;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the platform itself finds against a swap is for a person to decide. It would let us approve
 * the swap all the same.
 */
public final class PlatformFindings implements SwapRule {
  private static final Comparator<PlatformFinding> GRAVEST_FIRST =
      Comparator.comparing(PlatformFinding::kind).thenComparing(PlatformFinding::type);

  private final Set<String> letPass = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<Kind> kinds;

  public PlatformFindings(RuleSettings settings) {
    letPass.addAll(settings.list("let-pass"));
    var chosen = settings.choices("kinds", Kind.class);
    this.kinds = chosen.isEmpty() ? EnumSet.allOf(Kind.class) : chosen;
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var findings = asked.swap().findings();
    if (findings.isEmpty()) {
      return List.of(Finding.of(false, () -> "the platform tells nothing against the swap"));
    }
    return findings.stream().sorted(GRAVEST_FIRST).map(this::finding).toList();
  }

  private Finding finding(PlatformFinding found) {
    boolean holds = kinds.contains(found.kind()) && !letPass.contains(found.type());
    return Finding.of(holds, () -> FindingWords.sentence(found));
  }
}
