package io.swapgate.simulator.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.job.Downloads;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.ActivityCode;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.RulesJson;
import io.swapgate.simulator.trading.unit.BusinessUnit;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import io.swapgate.simulator.trading.unit.UnitRules;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** GET business unit, its activity codes, and a management unit. */
final class ReadUnits {
  private static final List<String> CLOCK =
      List.of("settings", "settings.timeZone", "settings.startDayOfWeek");
  private static final List<String> TRADING = List.of("settings.shiftTrading");
  private static final List<String> SETTINGS =
      List.of(
          "settings",
          "settings.adherence",
          "settings.timeOff",
          "settings.scheduling",
          "settings.shortTermForecasting",
          "settings.shiftTrading");

  private final BusinessUnits units;
  private final UnitRules rules;
  private final Jobs jobs;
  private final Downloads downloads;

  ReadUnits(BusinessUnits units, UnitRules rules, Jobs jobs, Downloads downloads) {
    this.units = units;
    this.rules = rules;
    this.jobs = jobs;
    this.downloads = downloads;
  }

  Answer businessUnit(Ask ask) {
    var unit = units.get(ask.unit());
    var json = References.to(unit.id()).put("name", "Business unit " + unit.id());
    if (ask.expands(CLOCK, CLOCK)) {
      var settings = json.putObject("settings");
      putClock(settings, unit);
      settings.set("metadata", References.version(1));
    }
    return Answer.json(200, json.toString());
  }

  Answer activityCodes(Ask ask) {
    units.get(ask.unit());
    var json = References.object();
    var codes = json.putArray("entities");
    for (var code : ActivityCode.values()) {
      codes.add(code.json());
    }
    var told =
        jobs.downloads("activitycodes", ask)
            ? References.object().put("downloadUrl", downloads.keep(json, ask))
            : json;
    return Answer.json(200, told.toString());
  }

  Answer managementUnit(Ask ask) {
    var id = ask.unit();
    var unit = units.of(id);
    var json = References.to(id).put("name", "Management unit " + id);
    json.set("businessUnit", References.to(unit.id()));
    putClock(json, unit);
    if (ask.expands(SETTINGS, SETTINGS)) {
      json.set("settings", settings(id, ask.expands(TRADING, SETTINGS)));
    }
    return Answer.json(200, json.toString());
  }

  private ObjectNode settings(String managementUnit, boolean withTrading) {
    var now = rules.of(managementUnit);
    var settings = References.object();
    if (withTrading) {
      settings.set("shiftTrading", RulesJson.of(now.rules()));
    }
    settings.set("metadata", References.version(now.version()));
    return settings;
  }

  private static void putClock(ObjectNode json, BusinessUnit unit) {
    var day = unit.startDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    json.put("startDayOfWeek", day).put("timeZone", unit.zone().getId());
  }
}
