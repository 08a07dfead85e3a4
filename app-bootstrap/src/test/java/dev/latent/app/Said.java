package dev.latent.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What one command line said.
 *
 * @param out the lines of standard output
 * @param err the lines of standard error
 */
record Said(int exitCode, List<String> out, List<String> err) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Each line of standard output, which is one JSON object; objects within are mixed into it. */
  List<Map<String, String>> objects() {
    return out.stream().map(Said::object).toList();
  }

  /** Those with that event. */
  List<Map<String, String>> objects(String event) {
    return objects().stream().filter(it -> event.equals(it.get("event"))).toList();
  }

  List<String> events() {
    return objects().stream().map(it -> Optional.ofNullable(it.get("event")).orElseThrow()).toList();
  }

  private static Map<String, String> object(String line) {
    Map<String, String> properties = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = parser.currentName();
        }
        if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
          properties.put(name, parser.getString());
        }
      }
    }
    return properties;
  }
}
