{{/* What a schema cannot say: what must be there, and what contradicts itself. All of it is told at once. */}}
{{- define "conclave.checks" -}}
{{- $v := .Values -}}
{{- $faults := list -}}
{{- if not $v.image.repository }}{{ $faults = append $faults "image.repository is not set: where are the images?" }}{{ end -}}
{{- if not $v.database.existingSecret }}{{ $faults = append $faults "database.existingSecret is not set: PostgreSQL holds the ledger, name the secret with its URL" }}{{ end -}}
{{- if not $v.apiKeys.existingSecret }}{{ $faults = append $faults "apiKeys.existingSecret is not set: without keys the API would be open to the cluster, and it refuses to start" }}{{ end -}}
{{- if and (not $v.endpoint.baseUrl) (not $v.endpoint.list) }}{{ $faults = append $faults "neither endpoint.baseUrl nor endpoint.list is set: who answers the calls?" }}{{ end -}}
{{- if and $v.endpoint.baseUrl $v.endpoint.list }}{{ $faults = append $faults "endpoint.baseUrl and endpoint.list are both set: take one, a list may hold the other" }}{{ end -}}
{{- if and $v.endpoint.list $v.endpoint.callsAtOnce }}{{ $faults = append $faults "endpoint.callsAtOnce is of endpoint.baseUrl: in endpoint.list, set calls_at_once of an entry" }}{{ end -}}
{{- if and $v.endpoint.list $v.endpoint.existingSecret }}{{ $faults = append $faults "endpoint.existingSecret is of endpoint.baseUrl: for endpoint.list, set endpoint.listSecret" }}{{ end -}}
{{- if and $v.endpoint.listSecret (not $v.endpoint.list) }}{{ $faults = append $faults "endpoint.listSecret is set and endpoint.list is not" }}{{ end -}}
{{- range list "sentinelPasswordKey" "caKey" -}}
{{- if and (index $v.redis .) (not $v.redis.existingSecret) }}{{ $faults = append $faults (printf "redis.%s is a key of redis.existingSecret, which is not set" .) }}{{ end -}}
{{- end -}}
{{- $scales := ne $v.autoscaling.mode "none" -}}
{{- if and (eq $v.autoscaling.mode "keda") (not $v.autoscaling.keySecret) }}{{ $faults = append $faults "autoscaling.keySecret is not set: KEDA asks the API, which asks for a key of the scope read" }}{{ end -}}
{{- range list "worker" "refiner" -}}
{{- $own := index $v . -}}
{{- if and $scales (gt (int $own.minReplicas) (int $own.maxReplicas)) }}{{ $faults = append $faults (printf "%s.minReplicas is above %s.maxReplicas" . .) }}{{ end -}}
{{- if and (eq $v.autoscaling.mode "hpa") (eq (int $own.minReplicas) 0) }}{{ $faults = append $faults (printf "%s.minReplicas is 0: a HorizontalPodAutoscaler cannot scale to nothing, only autoscaling.mode keda can" .) }}{{ end -}}
{{- end -}}
{{- if and $v.api.autoscaling.enabled (gt (int $v.api.autoscaling.minReplicas) (int $v.api.autoscaling.maxReplicas)) }}{{ $faults = append $faults "api.autoscaling.minReplicas is above api.autoscaling.maxReplicas" }}{{ end -}}
{{- $rendered := list "DATABASE_URL" "REDIS_URL" "CONCLAVE_REDIS_SENTINEL_PASSWORD" "CONCLAVE_REDIS_CA" "CONCLAVE_SPACE" "CONCLAVE_LOG_LEVEL" "CONCLAVE_API_KEYS" "CONCLAVE_MODEL" "CONCLAVE_PRICES" "CONCLAVE_HOST" "CONCLAVE_PORT" "CONCLAVE_STATUS_HOST" "CONCLAVE_STATUS_PORT" "CONCLAVE_SLOTS" "CONCLAVE_GRACE_MS" "CONCLAVE_DB_CONNECTIONS" "CONCLAVE_CALL_TIMEOUT_MS" "CONCLAVE_CALLS_AT_ONCE" "CONCLAVE_ENDPOINTS" "OPENAI_BASE_URL" "OPENAI_API_KEY" -}}
{{- range $service := list "api" "worker" "refiner" -}}
{{- range $name, $_ := (index $v $service).env -}}
{{- if has $name $rendered }}{{ $faults = append $faults (printf "%s.env.%s: the chart sets it from a value of its own" $service $name) }}{{ end -}}
{{- end -}}
{{- end -}}
{{- if $v.database.maxConnections -}}
{{- $processes := int $v.api.replicas -}}
{{- if $v.api.autoscaling.enabled }}{{ $processes = int $v.api.autoscaling.maxReplicas }}{{ end -}}
{{- range list "worker" "refiner" -}}
{{- $own := index $v . -}}
{{- $processes = add $processes (ternary (int $own.maxReplicas) (int $own.replicas) $scales) -}}
{{- end -}}
{{- $wanted := add (mul $processes (int $v.database.connections)) 1 -}}
{{- if gt (int $wanted) (int $v.database.maxConnections) }}{{ $faults = append $faults (printf "the fleet at its largest is %d processes, which with database.connections want %d connections; database.maxConnections is %d" (int $processes) (int $wanted) (int $v.database.maxConnections)) }}{{ end -}}
{{- end -}}
{{- if $faults }}{{ fail (printf "\n\nThese values do not fit together:\n  - %s\n" (join "\n  - " $faults)) }}{{ end -}}
{{- end -}}
