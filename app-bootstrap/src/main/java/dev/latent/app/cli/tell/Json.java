package dev.latent.app.cli.tell;

import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object in the making, with {@code event} for its first property. Confined. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** One line, without its end. */
  public static String object(String event, Consumer<? super Json> properties) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      Json json = new Json(generator).text("event", event);
      properties.accept(json);
      generator.writeEndObject();
    }
    return line.toString();
  }

  public Json text(String name, String value) {
    generator.writeStringProperty(name, value);
    return this;
  }

  /** Null when there is none. */
  public Json text(String name, Option<String> value) {
    value.fold(() -> generator.writeNullProperty(name), it -> generator.writeStringProperty(name, it));
    return this;
  }

  public Json texts(String name, Seq<String> values) {
    generator.writeArrayPropertyStart(name);
    values.forEach(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  public Json number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  /** Null when there is none. */
  public Json number(String name, Option<Long> value) {
    value.peek(it -> number(name, it)).onEmpty(() -> generator.writeNullProperty(name));
    return this;
  }

  public Json real(String name, double value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  /** Null when there is none. */
  public Json real(String name, Option<Double> value) {
    value.peek(it -> real(name, it)).onEmpty(() -> generator.writeNullProperty(name));
    return this;
  }

  public Json flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  /** With three decimals. */
  public Json millis(String name, Duration value) {
    generator.writeNumberProperty(name, BigDecimal.valueOf(value.toNanos() / 1000, 3));
    return this;
  }

  /** Null when there is none. */
  public Json millis(String name, Option<Duration> value) {
    value.peek(it -> millis(name, it)).onEmpty(() -> generator.writeNullProperty(name));
    return this;
  }

  /** Null when there was no time at all. */
  public Json spread(String name, Spread spread) {
    if (spread.times().isEmpty()) {
      generator.writeNullProperty(name);
      return this;
    }
    generator.writeObjectPropertyStart(name);
    spread.median().forEach(it -> millis("p50", it));
    spread.longest().forEach(it -> millis("max", it));
    generator.writeEndObject();
    return this;
  }

  /** An array of objects, one for each value. */
  public <T> Json objects(String name, Seq<T> values, Consumer<? super T> properties) {
    generator.writeArrayPropertyStart(name);
    values.forEach(value -> {
      generator.writeStartObject();
      properties.accept(value);
      generator.writeEndObject();
    });
    generator.writeEndArray();
    return this;
  }

  /** Width to SHA-256 are null while the asset has no content. */
  public Json asset(PhotoAsset asset, Path library) {
    number("assetId", asset.id().value()).text("uri", asset.uri());
    text("path", library.resolve(asset.path()).toString());
    text("quality", asset.quality().name()).number("revision", asset.revision().value());
    asset.content().fold(this::noContent, this::content);
    return this;
  }

  /** An object within. */
  public Json object(String name, Runnable properties) {
    generator.writeObjectPropertyStart(name);
    properties.run();
    generator.writeEndObject();
    return this;
  }

  /** Null when there is none. */
  public <T> Json object(String name, Option<T> value, Consumer<? super T> properties) {
    value.peek(it -> object(name, () -> properties.accept(it))).onEmpty(() -> generator.writeNullProperty(name));
    return this;
  }

  private Json content(ImageContent content) {
    return number("width", content.size().width()).number("height", content.size().height())
        .number("bytes", content.bytes()).text("sha256", content.sha256());
  }

  private Json noContent() {
    for (String name : new String[] {"width", "height", "bytes", "sha256"}) {
      generator.writeNullProperty(name);
    }
    return this;
  }
}
