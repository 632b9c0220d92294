// As the distilled DeepSeek R1 models do: made for inference, it cuts what stands before the closing think tag out of every
// message of the assistant, the last one among them.

export const deepseekR1 = `{{- bos_token }}
{%- for message in messages %}
{%- if message.role == 'user' %}
{{- '<|User|>' + message.content }}
{%- elif message.role == 'assistant' %}
{%- set content = message.content %}
{%- if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}
{{- '<|Assistant|>' + content + '<|end_of_sentence|>' }}
{%- else %}
{{- message.content }}
{%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<|Assistant|><think>\\n' }}
{%- endif %}`
