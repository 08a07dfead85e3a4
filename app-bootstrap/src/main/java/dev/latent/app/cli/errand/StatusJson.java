package dev.latent.app.cli.errand;

import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.Conditions;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.Pressure;
import io.vavr.control.Option;

/** How the second phase is, for programs. */
record StatusJson(Sight sight, Json json) {

  void add(DeliveryReport report) {
    json.text("attendance", sight.attendance().name()).text("status",
        Option.when(sight.attended(), () -> report.status().name()));
    json.number("pending", report.size()).number("failed", report.failed()).flag("paused", report.conditions().paused());
    json.object("held", report.gate().filter(_ -> sight.attended()), gate -> json.text("gate", gate.name()).text("reason", gate.sentence())
        .millis("millis", report.shutFor()).flag("high", report.holdsHigh()));
    json.object("conditions", Option.when(sight.attended(), report::conditions), this::conditions);
    PhotoJson photos = new PhotoJson(Reasons.of(sight), json);
    json.objects("photos", report.photos(), it -> {
      asset(it);
      photos.add(it);
    });
  }

  private void asset(Unfinished photo) {
    Option<PhotoAsset> asset = sight.photos().find(photo.photo());
    json.number("assetId", asset.map(it -> it.id().value()));
  }

  private void conditions(Conditions now) {
    Pressure pressure = now.pressure();
    json.text("camera", now.camera().name()).text("device", now.hal().name());
    json.number("thermalLevel", pressure.thermalLevel().map(Integer::longValue));
    json.real("cpuPercent", pressure.cpu()).real("memoryPercent", pressure.memory()).real("ioPercent", pressure.io());
    json.object("battery", pressure.battery(), it ->
        json.number("percent", it.percent()).flag("discharging", it.discharging()));
    json.flag("quietHours", now.quiet()).flag("trailing", now.trailing());
  }
}
